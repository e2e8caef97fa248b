"""The locked wheels of Windows and macOS, unpacked on any system to look into them."""
