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
    # local_point.py: why the clinic's own operating point is not used
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The operating point chosen here belongs to another model and is not used; check how "
        "well this model does here, and choose anew.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The record of your own operating point, {path}, cannot be read ({reason}); allow "
        "reading it, or use a point of the model's.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The record of your own operating point, {path}, is damaged; move it away, and choose "
        "the point anew.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The operating point could not be kept in {path} ({reason}); make room, and choose it "
        "again.",
    ),
    # answers.py: why there are no answers to measure by
    QT_TRANSLATE_NOOP(
        "Scoring",
        "No answers are known of these films; put them into folders named NORMAL and PNEUMONIA, "
        "or give a CSV file of labels.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "None of the labels is of a film in this folder; write the names of the films as they "
        "stand there.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "There are {count} films named {film}; write their folders before their names, as in "
        "ward/film.png.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Line {line} of {file} says neither pneumonia nor normal; write one of them, or nothing "
        "where the answer is not known.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Line {line} of {file} contradicts an earlier line on the same film; leave the right one.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "Two labels contradict each other on {film}; leave the right one."
    ),
    QT_TRANSLATE_NOOP("Scoring", "{file} cannot be read ({reason}); choose another file."),
    QT_TRANSLATE_NOOP("Scoring", "{file} is not a CSV file; save the table as CSV."),
    QT_TRANSLATE_NOOP("Scoring", "{file} is empty; choose another file."),
    QT_TRANSLATE_NOOP(
        "Scoring",
        '{file} has no columns that may hold the {wanted} of a film; write "{title}" above the '
        "right one.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        '{file} has {count} columns that may hold the {wanted} of a film; write "{title}" above '
        "the right one.",
    ),
    # account.py: what was measured here
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Films are counted, not children: where many films are of one child, the true ranges are "
        "wider.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The answers are the latest decisions on the films of all sessions: {films} counted, "
        "{undecided} left out as unsure or poor images, {others} left out as scored by another "
        "model. Whoever decided had the program's answer in sight, so that these are no "
        "independent truth and agree with it too often.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "No operating point is chosen on decisions that were made with the program's answer in "
        "sight; give labels from a CSV file for that.",
    ),
    QT_TRANSLATE_NOOP("Scoring", "No lasting change of the pictures has been noticed."),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "{change}; check the exposure and how the files are made, and trust the findings less "
        "until then.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "Since about {day} the pictures are darker than those the model knows"
    ),
    QT_TRANSLATE_NOOP("Scoring", "The pictures here are darker than those the model knows"),
    QT_TRANSLATE_NOOP(
        "Scoring", "Since about {day} the pictures are brighter than those the model knows"
    ),
    QT_TRANSLATE_NOOP("Scoring", "The pictures here are brighter than those the model knows"),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Since about {day} the pictures' brightness varies otherwise than the model knows it",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The pictures' brightness here varies otherwise than the model knows it"
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "Since about {day} the pictures look less like those the model knows"
    ),
    QT_TRANSLATE_NOOP("Scoring", "The pictures here look less like those the model knows"),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Since about {day} some pictures look less like those the model knows, others more",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "Some pictures here look less like those the model knows, others more"
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Since about {day} the probabilities are lower than any share of pneumonias explains",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The probabilities here are lower than any share of pneumonias explains"
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Since about {day} the probabilities are higher than any share of pneumonias explains",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The probabilities here are higher than any share of pneumonias explains"
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Since about {day} the probabilities vary otherwise than any share of pneumonias explains",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "The probabilities here vary otherwise than any share of pneumonias explains"
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Of the films with pneumonia that it labelled, it marked {count} of {of} ({of_100}).",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Of the films without pneumonia that it labelled, it left {count} of {of} unmarked "
        "({of_100}).",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Of the films that it marked, pneumonia was present in {count} of {of} ({of_100}).",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Of the films that it left unmarked, pneumonia was absent in {count} of {of} ({of_100}).",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "Of the films with pneumonia it would have marked {count} of {of} ({of_100})."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "Of those without, it would have left {count} of {of} unmarked ({of_100})."
    ),
    QT_TRANSLATE_NOOP("Scoring", "{share} of 100; between {low} and {high}"),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Of two labelled films, one with pneumonia and one without, the one with it has the "
        "higher score in {share} of 100 cases (between {low} and {high}; AUROC {auroc}).",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Left to a person: {review}; not to be read: {error}; without a known answer: "
        "{unanswered}. They count in none of these shares.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "Answers of both kinds are needed: films with pneumonia, and films without."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "To know both shares to within {points} of 100, more films are needed: about "
        "{with_pneumonia} with pneumonia and {without} without.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring", "There are films enough to know both shares to within {points} of 100."
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "For an operating point of your own, at least {films} labelled films with pneumonia and "
        "{films} without are needed, with probabilities above 0.",
    ),
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Marking films from a probability of {threshold} on marks at least {share} of 100 films "
        "with pneumonia here.",
    ),
    QT_TRANSLATE_NOOP("Scoring", "It was chosen on these very films, which flatters it a little."),
    QT_TRANSLATE_NOOP("Scoring", "Chosen here by {initials} on {day}, on the films of {folder}."),
    QT_TRANSLATE_NOOP("Scoring", "Chosen here on {day}, on the films of {folder}."),
    QT_TRANSLATE_NOOP("Scoring", "A film is marked from a probability of {threshold} on."),
    # account.py: the words of its tables
    QT_TRANSLATE_NOOP("Scoring", "marked"),
    QT_TRANSLATE_NOOP("Scoring", "not marked"),
    QT_TRANSLATE_NOOP("Scoring", "for review"),
    QT_TRANSLATE_NOOP("Scoring", "with an error"),
    QT_TRANSLATE_NOOP("Scoring", "all"),
    QT_TRANSLATE_NOOP("Scoring", "with pneumonia"),
    QT_TRANSLATE_NOOP("Scoring", "without pneumonia"),
    QT_TRANSLATE_NOOP("Scoring", "month"),
    QT_TRANSLATE_NOOP("Scoring", "films"),
    QT_TRANSLATE_NOOP("Scoring", "distance"),
    QT_TRANSLATE_NOOP("Scoring", "probability"),
    QT_TRANSLATE_NOOP("Scoring", "score"),
    QT_TRANSLATE_NOOP("Scoring", "brightness"),
    QT_TRANSLATE_NOOP("Scoring", "changed"),
    QT_TRANSLATE_NOOP("Scoring", "no"),
    QT_TRANSLATE_NOOP("Scoring", "too few to tell"),
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
