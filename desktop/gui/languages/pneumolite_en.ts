<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ResultsExport</name>
    <message numerus="yes">
        <source>%n rows written to {path}</source>
        <translation>
            <numerusform>%n row written to {path}</numerusform>
            <numerusform>%n rows written to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>{folder} and %n more folders cannot be opened; ask whoever set up this computer for permission.</source>
        <translation>
            <numerusform>{folder} and %n more folder cannot be opened; ask whoever set up this computer for permission.</numerusform>
            <numerusform>{folder} and %n more folders cannot be opened; ask whoever set up this computer for permission.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message numerus="yes">
        <source>Watching for new films; %n films so far</source>
        <translation>
            <numerusform>Watching for new films; %n film so far</numerusform>
            <numerusform>Watching for new films; %n films so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished %n films</source>
        <translation>
            <numerusform>Finished %n film</numerusform>
            <numerusform>Finished %n films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped at {done} of %n films</source>
        <translation>
            <numerusform>Stopped at {done} of %n film</numerusform>
            <numerusform>Stopped at {done} of %n films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scored again, because they have not changed</source>
        <translation>
            <numerusform>%n not scored again, because it has not changed</numerusform>
            <numerusform>%n not scored again, because they have not changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files passed over</source>
        <translation>
            <numerusform>%n other file passed over</numerusform>
            <numerusform>%n other files passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of %n films</source>
        <translation>
            <numerusform>Paused at {done} of %n film</numerusform>
            <numerusform>Paused at {done} of %n films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n films, {rate}, {left} left</source>
        <translation>
            <numerusform>{done} of %n film, {rate}, {left} left</numerusform>
            <numerusform>{done} of %n films, {rate}, {left} left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n films</source>
        <translation>
            <numerusform>{done} of %n film</numerusform>
            <numerusform>{done} of %n films</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>Report of %n films written to {path}</source>
        <translation>
            <numerusform>Report of %n film written to {path}</numerusform>
            <numerusform>Report of %n films written to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownSession</name>
    <message numerus="yes">
        <source>{films} of %n films, begun on {time}</source>
        <translation>
            <numerusform>{films} of %n film, begun on {time}</numerusform>
            <numerusform>{films} of %n films, begun on {time}</numerusform>
        </translation>
    </message>
</context>
</TS>
