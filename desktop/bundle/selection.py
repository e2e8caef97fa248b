"""Which of the files that PyInstaller finds go into the bundle."""

import re

# imagecodecs imports a codec when it is first called, so PyInstaller does not find it.
CODECS = [f"imagecodecs.{name}" for name in ("_shared", "_shared_cython", "_jpeg8", "_jpegls")]

# The program loads none of these libraries and data: the engine's parts for GPU and NPU; Qt's QML,
# network, SVG and virtual keyboard; other languages; plugins for other screens.
_UNUSED = re.compile(
    r"ai_edge_litert/(vendors|tools|aot)/|WebGpu|_pywrap_(?!litert_interpreter_wrapper)"
    r"|pywrap_genai|format_converter"
    r"|Qt6?(Qml|Quick|Network|Svg|Pdf|VirtualKeyboard|Designer|Sql|Test|OpenGL|Egl(fs|FS|Fs)|Labs"
    r"|Shader)"
    r"|PySide6/(Qt/)?(qml/|metatypes/|libexec/|translations/(?!qtbase_(ar|es|fr|pt_BR)\.qm))"
    # Qt packs a report's pictures by JPEG where it can, which makes it a tenth of the size.
    r"|plugins/imageformats/(?!(lib)?qjpeg)"
    r"|plugins/(iconengines|tls|networkinformation|generic|egldeviceintegrations"
    r"|xcbglintegrations|sqldrivers|qmltooling|vectorimageformats"
    r"|wayland-graphics-integration-(client|server))/"
    r"|plugins/platforms/\w*(eglfs|linuxfb|minimalegl|vkkhr|vnc)|qgtk3|virtualkeyboard"
    r"|opengl32sw|libavif|PIL/_avif"
    r"|pydicom/data/(charset_files|palettes)/"
    # Only the libraries above need these: GTK's, Kerberos' and the system's image libraries.
    r"|lib(gio|gobject|gmodule|gdk|gtk|atk|cairo|pango|harfbuzz|pixman|epoxy|gssapi|krb5|k5crypto"
    r"|com_err|keyutils|ssl|crypto|mount|blkid|selinux|thai|datrie|fribidi|graphite2|jpeg\.so)"
    # Every desktop has a D-Bus of its own, which speaks to its own daemon.
    r"|lib(dbus-1|systemd|gcrypt|gpg-error|lz4|cap)\.so"
    # Who prints on Linux has CUPS, and with it what it needs. Without it Qt prints into PDF files.
    r"|lib(cups|avahi-\w+|gnutls|p11-kit|idn2|unistring|tasn1|nettle|hogweed|gmp)\.so"
    # Every desktop has X11 and fonts with their settings, as AppImage's excludelist says.
    r"|lib(X11|fontconfig|freetype|expat|png16|brotli\w+)\.so"
    # PyInstaller's hooks add these for programs that use them.
    r"|PySide6/QtDBus|_multiarray_tests"
)


def is_used(name: str) -> bool:
    """Whether the bundle keeps a file.

    Args:
        name: its path in the bundle, with slashes.
    """
    return not _UNUSED.search(name)
