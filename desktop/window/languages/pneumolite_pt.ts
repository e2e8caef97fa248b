<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Pneumolite gives a pneumonia score to frontal chest X-rays of children of one to five years. It supports a clinician, who sees the child and decides, and does not replace one. It is not a medical device and has not been approved by any authority. It is not for adults, infants under one year, side views or other diseases, and a low score never rules pneumonia out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on {films} films of {children} children ({data}), with 95 % confidence intervals. A threshold of your own has not been measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they were chosen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the operating point “{name}”, with 95 % confidence intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pneumolite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Weak sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong sign of pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map&apos;s colours: yellow where little speaks for pneumonia, red where much does, none where nothing does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Choose folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score all films of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score single films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the run, or resume it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the run; what is scored stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep watching this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score films as they come into the folder, until stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all results to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include patient &amp;identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the names and numbers of the patients of DICOM films, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier &amp;sessions...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what was scored before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all sessions and decisions into one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sessions of a backup that are not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete patient data...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this session, or all of them, for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a file &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the field for the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;initials...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the initials beside decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;well does it do here?...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the findings with answers that you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Pneumolite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model and its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Film to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the film to compare with, or type a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient of the film to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to be of the same child</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>&amp;Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film shows what the program says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last decision on this film back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your initials, which stand beside your decisions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film shows no pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film shows pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film cannot be decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Poor image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is too poor to be judged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Show &amp;map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the score comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole photograph, with a frame around what was scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show black as white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;gnifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lens where the pointer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;with...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a second film beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom i&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the film smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Less contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the film by a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn l&amp;eft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the film back by a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirro&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror &amp;upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange top and bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film as it is in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmHeading</name>
    <message>
        <source>Probability and threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to bear in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmLoader</name>
    <message>
        <source>There is not enough memory to show this picture; close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel: zoom. Left drag: move. Right drag: up is brighter, right is more contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored: the film&apos;s left and right are exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmWords</name>
    <message>
        <source>Pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the two ({share}): look at it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it first: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 films that get this score, fewer than 1 is of a child with pneumonia, where as many are ill as in the data it was measured on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 films that get this score, more than 99 are of children with pneumonia, where as many are ill as in the data it was measured on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 films that get this score, about {count} are of children with pneumonia, where as many are ill as in the data it was measured on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability {probability}, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability {probability}, marked from {threshold}; pattern more like bacterial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability {probability}, marked from {threshold}; pattern more like viral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability {probability}, marked from {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 99 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pneumonia unlikely ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pneumonia possible ({share}), not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pneumonia possible ({share}), marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pneumonia likely ({share})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Grey values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window centre {centre}, width {width}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag with the right mouse button on the film to change them: up is brighter, right is more contrast.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Recent f&amp;olders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of chest X-rays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose chest X-rays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({suffixes});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>These lie on different drives; choose from one drive at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It supports a clinician. Not a medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no longer there; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>Earlier results cannot be shown ({reason}), and new ones will not be kept; export them before you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of earlier results is damaged; it is now called {file}, and a new one was begun without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); choose another place for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be restored ({reason}); choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was restored ({reason}); close other windows of the program, make room on the disk, and restore once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier results cannot be shown ({reason}); close the program and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it could be deleted ({reason}); close every window of the program, open it again, and delete once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions are no longer kept by themselves ({reason}); export them before you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule-out (misses fewer, marks more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 films of children with pneumonia it marked {marked}; of 100 films of children without, {marked_too} were marked too. Measured on {films} films of {children} children that the model did not learn from ({population}); in brackets the 95 % intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatingPointChooser</name>
    <message>
        <source>Operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which probability a film is labelled pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability from which a film is labelled pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the operating point means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film is marked from a probability of {threshold} on. How many this threshold of your own finds, and how many it marks in vain, has not been measured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PerformanceDialog</name>
    <message>
        <source>How well does it do here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are those of {file}: {labels} labels, of which {found} are of a film here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are the latest decisions on {films} films of all sessions; left out are {undecided} that are unsure or poor images and {others} that another model scored. Whoever decided had the program&apos;s answer in sight, so that these are no independent truth and agree with it too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the answers are from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels from a CSV file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with a column &quot;file&quot; of film names and a column &quot;answer&quot; that says pneumonia or normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the films have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many more films are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it does here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decisions of past sessions ({films})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure by what was decided in all sessions, the latest decision on each film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operating point for here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many films with pneumonia to mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films with &amp;pneumonia to mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the operating point would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this operating point here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the model&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score a folder of films first, of which a person knows the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are the folders NORMAL and PNEUMONIA that the films lie in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of the films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point stands for films of about the same probability, the bar for where their true share lies. On the dashed line a probability keeps what it promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operating point is chosen on decisions that were made with the program&apos;s answer in sight; give labels from a CSV file for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films by month, in medians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s own operating points are used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong ({reason}); export the results, and open the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliabilityPlot</name>
    <message>
        <source>Probabilities and what they came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n films with a probability of about {probability} are with pneumonia</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Pneumolite report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} by {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the map: red speaks most for pneumonia, yellow less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as pneumonia, the most probable first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the pages that follow there are more: {films}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of {films} films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on {day}. Scored by {models}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <source>Export the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {path}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The results are neither kept nor exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export them to a CSV file now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by {initials} on {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Films are still being scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is scored so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures to score in here; choose DICOM, JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be opened; ask whoever set up this computer for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{folder} and %n more folders cannot be opened; ask whoever set up this computer for permission.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Watching for new films; %n films so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished %n films</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped at {done} of %n films</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over from before, for they have not changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files passed over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of %n films</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n films, {rate}, {left} left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n films</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{films} a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveActions</name>
    <message>
        <source>Re&amp;port of this film (PDF)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the films in the &amp;list (PDF)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for each of them, and a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pict&amp;ure...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save map as &amp;DICOM...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map over the film, for the archive of films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no films in the list; score a folder first, or show all films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is shown; choose one in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Report of %n films written to {path}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map as DICOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM files (*.dcm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM file written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file is still being written; save {file} after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingThread</name>
    <message>
        <source>Stopped; {file} was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not written. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written, for there is not enough memory; close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); choose another film.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>A part of the photograph is white with glare; better take it again without the reflection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photograph was cropped to the film before scoring; check that all of it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too small for a chest film; export it in full size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too long and narrow for a chest film; check what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is nearly blank; check the exposure and the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is in colour and may not be a chest film; check what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photograph is blurred; hold the camera still and take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture does not look like a child&apos;s chest film; check what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film seems to be {lying}; check it, and export it upright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film was {lying} and was put right before scoring; check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upside down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverted (white for black)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{turned} and inverted (white for black)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film looks like an adult&apos;s, and this program knows children of 1 to 5 years only; check whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the raw exposure; export the film as it is shown to a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that it is {kind}, not an X-ray film; check what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CT scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mammogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an MRI scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a nuclear medicine scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PET scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ultrasound picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an angiogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind of picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that it shows another part than the chest; check what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that it is a side view; the model knows frontal films only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that it is an oblique view; the model knows frontal films only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child is six years or older; the model was trained on one to five years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that the patient is 16 or older; the model knows children only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that the child is under one year; the model knows no such films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the two: the program cannot tell normal from pneumonia here; look at the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this picture; close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be scored ({reason}); export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB; export a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has more than {millions} million pixels; export a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since it was scored; score the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this picture; close other programs or export a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there; look for it and score it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be opened; ask whoever set up this computer for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}); check the disk or the cable, and score it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; export the film again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read, for it is a folder or a device; export the film again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a picture that this program can read; export the film as PNG or JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete; copy or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DICOM file is damaged or incomplete; copy or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks to more than {megabytes} MB; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a disc&apos;s table of contents; choose the disc&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DICOM file holds no picture; choose the film itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DICOM file holds several pictures; export the one film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DICOM file is coded in a way that this program cannot read; export it uncompressed, or as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive within an archive is not opened; unpack it, and score what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged or incomplete; copy it again, or unpack it and choose its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds more than {files} files; unpack it and choose its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is locked with a password; unpack it with the password and choose its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is packed in a way that this program cannot read; unpack it and choose its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive unpacks to more than {times} times its size, as no films do; ask who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds several files of one name; unpack it and choose its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be opened any more; check the cable or the network, and watching goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} can be opened again; watching goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of the program wrote them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window of the program is using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the film&apos;s row is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no backup of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card {file} cannot be read ({reason}); copy the whole program folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card {file} is damaged; copy the whole program folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card {file} cannot be used ({reason}); use the model that came with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {file} cannot be read ({reason}); copy the whole program folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {file} is damaged or is not the one its card describes; copy the whole program folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {file} cannot be used ({reason}); use the model that came with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} needs preprocessing version {needed} and this program has version {version}; use the model that came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} cannot be run by {engine} ({reason}); use the model that came with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} does not have the input and outputs that its card and this program expect; use the model that came with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children of one to five years, frontal films, one hospital in Guangzhou, China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest sensitivity + specificity on style-matched validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest threshold with sensitivity &gt;= {sensitivity} on style-matched validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating point chosen here belongs to another model and is not used; check how well this model does here, and choose anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of your own operating point, {path}, cannot be read ({reason}); the model&apos;s own are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of your own operating point, {path}, is damaged; move it away, and choose the point anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating point could not be kept in {path} ({reason}); make room, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers are known of these films; put them into folders named NORMAL and PNEUMONIA, or give a CSV file of labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the labels is of a film in this folder; write the names of the films as they stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} films named {film}; write their folders before their names, as in ward/film.png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {file} says neither pneumonia nor normal; write one of them, or nothing where the answer is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {file} contradicts an earlier line on the same film; leave the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two labels contradict each other on {film}; leave the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a CSV file; save the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no columns that may hold the {wanted} of a film; write &quot;{title}&quot; above the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {count} columns that may hold the {wanted} of a film; write &quot;{title}&quot; above the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films are counted, not children: where many films are of one child, the true ranges are wider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lasting change of the pictures has been noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}; check the exposure and how the files are made, and trust the findings less until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since about {day} the pictures are darker than those the model knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures here are darker than those the model knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since about {day} the pictures are brighter than those the model knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures here are brighter than those the model knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since about {day} the pictures&apos; brightness varies otherwise than the model knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures&apos; brightness here varies otherwise than the model knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since about {day} the pictures look less like those the model knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures here look less like those the model knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since about {day} some pictures look less like those the model knows, others more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pictures here look less like those the model knows, others more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are lower than any share of pneumonias explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probabilities here are lower than any share of pneumonias explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are higher than any share of pneumonias explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probabilities here are higher than any share of pneumonias explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since about {day} the probabilities vary otherwise than any share of pneumonias explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probabilities here vary otherwise than any share of pneumonias explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {of} films with pneumonia that it labelled, it marked {count} ({of_100}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {of} films without pneumonia that it labelled, it left {count} unmarked ({of_100}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {of} films that it marked, {count} are with pneumonia ({of_100}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {of} films that it left unmarked, {count} are without pneumonia ({of_100}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {of} films with pneumonia it would have marked {count} ({of_100}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {of} without, it would have left {count} unmarked ({of_100}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of 100; between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two labelled films, one with pneumonia and one without, the one with it has the higher score in {share} of 100 cases (between {low} and {high}; AUROC {auroc}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to a person: {review} films; not to be read: {error}; without a known answer: {unanswered}. They count in none of these shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of both kinds are needed: films with pneumonia, and films without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know both shares to within {points} of 100, about {with_pneumonia} more films with pneumonia and {without} more without are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know both shares to within {points} of 100, about {with_pneumonia} more films with pneumonia are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know both shares to within {points} of 100, about {without} more films without pneumonia are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are films enough to know both shares to within {points} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an operating point of your own, at least {films} labelled films with pneumonia and {films} without are needed, with probabilities above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking films from a probability of {threshold} on marks at least {share} of 100 films with pneumonia here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was chosen on these very films, which flatters it a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen here by {initials} on {day}, on the films of {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen here on {day}, on the films of {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film is marked from a probability of {threshold} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoringThread</name>
    <message>
        <source>Scoring stopped ({reason}); score the folder again, and it goes on with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Earlier sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownSession</name>
    <message>
        <source>There are no earlier sessions; choose a folder to score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to {path}; this file holds patient data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete patient data for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows, small pictures, decisions and notes are deleted from this program, and nothing brings them back. A film that another session shows too stays there. The files of the films, exported files and backups stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are no longer kept by themselves ({reason}); export them before you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run did not come to its end; choose the folder again, and it goes on with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{films} of %n films, begun on {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every session of this backup is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions in the backup: {sessions}; not here yet: {missing}. Those are added, and nothing that is here changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions restored: {missing}; they are among the earlier sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>This translation has not yet been read by a native speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Choose a film in the list to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only films with this finding or status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
