"""The sentences and phrases of the scoring path, for translation; see `sentences.py`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

# A value is named for what it is: a day is translated as one.
_MARKED = (
    # gate.py, header.py and scorer.py: why a film is for review, and what to bear in mind
    QT_TRANSLATE_NOOP(
        "Scoring",
        "A part of the photograph is white with glare; better take it again without the "
        "reflection.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The photograph was cropped to the film before scoring; check that all of it is there.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "All of the photograph was scored and not the film on it alone, as a person asked.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The picture is too small for a chest film; export it in full size."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The picture is too long and narrow for a chest film; check what it shows."
    ),
    QT_TRANSLATE_NOOP("Scoring", "The picture is nearly blank; check the exposure and the export."),
    QT_TRANSLATE_NOOP(
        "Scoring", "The picture is in colour and may not be a chest film; check what it shows."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The photograph is blurred; hold the camera still and take it again."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The picture does not look like a child's chest film; check what it shows."
    ),
    QT_TRANSLATE_NOOP("Scoring", "The film seems to be {lying}; check it, and export it upright."),
    QT_TRANSLATE_NOOP(
        "Scoring", "The film was {lying} and was put right before scoring; check it."
    ),
    QT_TRANSLATE_NOOP("Scoring", "turned to the left"),
    QT_TRANSLATE_NOOP("Scoring", "turned to the right"),
    QT_TRANSLATE_NOOP("Scoring", "upside down"),
    QT_TRANSLATE_NOOP("Scoring", "inverted (white for black)"),
    QT_TRANSLATE_NOOP("Scoring", "{turned} and inverted (white for black)"),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The film looks like an adult's, and this program knows children of 1 to 5 years only; "
        "check whose it is.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The file holds the raw exposure; export the film as it is shown to a doctor."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The file says that it is {kind}, not an X-ray film; check what it shows."
    ),
    QT_TRANSLATE_NOOP("Scoring", "a CT scan"),
    QT_TRANSLATE_NOOP("Scoring", "a mammogram"),
    QT_TRANSLATE_NOOP("Scoring", "an MRI scan"),
    QT_TRANSLATE_NOOP("Scoring", "a nuclear medicine scan"),
    QT_TRANSLATE_NOOP("Scoring", "a PET scan"),
    QT_TRANSLATE_NOOP("Scoring", "an ultrasound picture"),
    QT_TRANSLATE_NOOP("Scoring", "an angiogram"),
    QT_TRANSLATE_NOOP("Scoring", "another kind of picture"),
    QT_TRANSLATE_NOOP(
        "Scoring", "The file says that it shows another part than the chest; check what it shows."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The file says that it is a side view; the model knows frontal films only."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The file says that it is an oblique view; the model knows frontal films only."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The child is six years or older; the model was trained on one to five years."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The file says that the patient is 16 or older; the model knows children only."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The file says that the child is under one year; the model knows no such films."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Between the two: the program cannot tell normal from pneumonia here; look at the film.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "There is not enough memory for this picture; close other programs."
    ),
    QT_TRANSLATE_NOOP("Scoring", "The picture could not be scored ({reason}); export it again."),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The part of the program that reads pictures crashed at this file; export the film again.",
    ),
    # picture.py, images.py, dicom.py, archive.py and watch.py: why a file cannot be read
    QT_TRANSLATE_NOOP("Scoring", "The file is larger than {megabytes} MB; export a smaller one."),
    QT_TRANSLATE_NOOP(
        "Scoring", "The picture has more than {millions} million pixels; export a smaller one."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The file has changed since it was scored; score the folder again."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "There is not enough memory for this picture; close other programs or export a smaller "
        "one.",
    ),
    QT_TRANSLATE_NOOP("Scoring", "The file is no longer there; look for it and score it again."),
    QT_TRANSLATE_NOOP(
        "Scoring", "The file may not be opened; ask whoever set up this computer for permission."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The file cannot be read ({reason}); check the disk or the cable, and score it again.",
    ),
    QT_TRANSLATE_NOOP("Scoring", "The file is empty; export the film again."),
    QT_TRANSLATE_NOOP(
        "Scoring", "The file cannot be read, for it is a folder or a device; export the film again."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The file is not a picture that this program can read; export the film as PNG or JPEG.",
    ),
    QT_TRANSLATE_NOOP("Scoring", "The picture is damaged or incomplete; copy or export it again."),
    QT_TRANSLATE_NOOP(
        "Scoring", "The DICOM file is damaged or incomplete; copy or export it again."
    ),
    QT_TRANSLATE_NOOP("Scoring", "The file unpacks to more than {megabytes} MB; export it again."),
    QT_TRANSLATE_NOOP(
        "Scoring", "The file is a disc's table of contents; choose the disc's folder."
    ),
    QT_TRANSLATE_NOOP("Scoring", "The DICOM file holds no picture; choose the film itself."),
    QT_TRANSLATE_NOOP("Scoring", "The DICOM file holds several pictures; export the one film."),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The DICOM file is coded in a way that this program cannot read; export it uncompressed, "
        "or as PNG.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "An archive within an archive is not opened; unpack it, and score what is in it."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The archive is damaged or incomplete; copy it again, or unpack it and choose its folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The archive holds more than {files} files; unpack it and choose its folder."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The archive is locked with a password; unpack it with the password and choose its folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The archive is packed in a way that this program cannot read; unpack it and choose its "
        "folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The archive unpacks to more than {times} times its size, as no films do; ask who made it.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The archive holds several files of one name; unpack it and choose its folder."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "{folder} cannot be opened any more; check the cable or the network, and watching goes "
        "on by itself.",
    ),
    QT_TRANSLATE_NOOP("Scoring", "{folder} can be opened again; watching goes on."),
    # store.py, store_file.py and store_backup.py: why nothing is kept or restored
    QT_TRANSLATE_NOOP("Scoring", "a part of it is damaged"),
    QT_TRANSLATE_NOOP("Scoring", "a newer version of the program wrote them"),
    QT_TRANSLATE_NOOP("Scoring", "another window of the program is using it"),
    QT_TRANSLATE_NOOP("Scoring", "the film's row is not in it"),
    QT_TRANSLATE_NOOP("Scoring", "it is no backup of this program"),
    QT_TRANSLATE_NOOP("Scoring", "it is damaged"),
    QT_TRANSLATE_NOOP("Scoring", "a newer version of the program wrote it"),
    # card.py and interpreter.py: why there is no model
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The model card {file} cannot be read ({reason}); copy the whole program folder again.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The model card {file} is damaged; copy the whole program folder again."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The model card {file} cannot be used ({reason}); use the model that came with this "
        "program.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The model file {file} cannot be read ({reason}); copy the whole program folder again.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The model file {file} is damaged or is not the one its card describes; copy the whole "
        "program folder again.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The model file {file} cannot be used ({reason}); use the model that came with this "
        "program.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The model {model} needs preprocessing version {needed} and this program has version "
        "{version}; use the model that came with it.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The model {model} cannot be run by {engine} ({reason}); use the model that came with "
        "this program.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The model {model} does not have the input and outputs that its card and this program "
        "expect; use the model that came with this program.",
    ),
    # the model card
    QT_TRANSLATE_NOOP(
        "Scoring",
        "children of one to five years, frontal films, one hospital in Guangzhou, China",
    ),
    QT_TRANSLATE_NOOP("Scoring", "largest sensitivity + specificity on style-matched validation"),
    QT_TRANSLATE_NOOP(
        "Scoring", "highest threshold with sensitivity >= {sensitivity} on style-matched validation"
    ),
    # what the system and SQLite say of a file, as a reason
    QT_TRANSLATE_NOOP("Scoring", "No such file or directory"),
    QT_TRANSLATE_NOOP("Scoring", "Permission denied"),
    QT_TRANSLATE_NOOP("Scoring", "No space left on device"),
    QT_TRANSLATE_NOOP("Scoring", "Read-only file system"),
    QT_TRANSLATE_NOOP("Scoring", "Input/output error"),
    QT_TRANSLATE_NOOP("Scoring", "database or disk is full"),
    QT_TRANSLATE_NOOP("Scoring", "disk I/O error"),
    QT_TRANSLATE_NOOP("Scoring", "unable to open database file"),
    QT_TRANSLATE_NOOP("Scoring", "attempt to write a readonly database"),
)
# By Qt's types a marked string is any object.
TEMPLATES = tuple(map(str, _MARKED))
