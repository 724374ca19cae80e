<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ActivitiesPanel</name>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddPeoplePanel</name>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n teacher</numerusform>
            <numerusform>%n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Enrol %n people</source>
        <translation>
            <numerusform>&amp;Enrol %n person</numerusform>
            <numerusform>&amp;Enrol %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>the first %n</numerusform>
            <numerusform>the first %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceGrid</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message numerus="yes">
        <source>%n marked as present</source>
        <translation>
            <numerusform>%n marked as present</numerusform>
            <numerusform>%n marked as present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) not understood</source>
        <translation>
            <numerusform>%n pasted cell not understood</numerusform>
            <numerusform>%n pasted cells not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) lie ahead</source>
        <translation>
            <numerusform>%n lesson lies ahead</numerusform>
            <numerusform>%n lessons lie ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance mark(s) missing</source>
        <translation>
            <numerusform>%n attendance mark missing</numerusform>
            <numerusform>%n attendance marks missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam score(s) missing</source>
        <translation>
            <numerusform>%n exam score missing</numerusform>
            <numerusform>%n exam scores missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) still on the waiting list</source>
        <translation>
            <numerusform>%n person still on the waiting list</numerusform>
            <numerusform>%n people still on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without a trainer</source>
        <translation>
            <numerusform>%n session without a trainer</numerusform>
            <numerusform>%n sessions without a trainer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled</source>
        <translation>
            <numerusform>%n person enrolled</numerusform>
            <numerusform>%n people enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put on the waiting list</source>
        <translation>
            <numerusform>%n put on the waiting list</numerusform>
            <numerusform>%n put on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) could not be enrolled</source>
        <translation>
            <numerusform>%n person could not be enrolled</numerusform>
            <numerusform>%n people could not be enrolled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupChoicePanel</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>and %n more on the card</source>
        <translation>
            <numerusform>and %n more on the card</numerusform>
            <numerusform>and %n more on the card</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message numerus="yes">
        <source>%n not marked</source>
        <translation>
            <numerusform>%n not marked</numerusform>
            <numerusform>%n not marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n seat free</numerusform>
            <numerusform>%n seats free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>Enrol %n person</numerusform>
            <numerusform>Enrol %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n seat free</numerusform>
            <numerusform>%n seats free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPreviewPanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) will still be missing of the catalogue’s {hours}</source>
        <translation>
            <numerusform>%n lesson will still be missing of the catalogue’s {hours}</numerusform>
            <numerusform>%n lessons will still be missing of the catalogue’s {hours}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) more than the catalogue’s {hours}</source>
        <translation>
            <numerusform>%n lesson more than the catalogue’s {hours}</numerusform>
            <numerusform>%n lessons more than the catalogue’s {hours}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerDialog</name>
    <message numerus="yes">
        <source>%n lesson(s) planned</source>
        <translation>
            <numerusform>%n lesson planned</numerusform>
            <numerusform>%n lessons planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>Enrol %n person</numerusform>
            <numerusform>Enrol %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) short of the catalogue</source>
        <translation>
            <numerusform>%n lesson short of the catalogue</numerusform>
            <numerusform>%n lessons short of the catalogue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) more than the catalogue</source>
        <translation>
            <numerusform>%n lesson more than the catalogue</numerusform>
            <numerusform>%n lessons more than the catalogue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n session(s)?</source>
        <translation>
            <numerusform>Remove %n session?</numerusform>
            <numerusform>Remove %n sessions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) removed</source>
        <translation>
            <numerusform>%n session removed</numerusform>
            <numerusform>%n sessions removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoresDialog</name>
    <message numerus="yes">
        <source>%n score(s) saved</source>
        <translation>
            <numerusform>%n score saved</numerusform>
            <numerusform>%n scores saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetsPanel</name>
    <message numerus="yes">
        <source>%n sheet(s) saved</source>
        <translation>
            <numerusform>%n sheet saved</numerusform>
            <numerusform>%n sheets saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message numerus="yes">
        <source>The training is open, with %n unconfirmed rule(s)</source>
        <translation>
            <numerusform>The training is open, with %n unconfirmed rule</numerusform>
            <numerusform>The training is open, with %n unconfirmed rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who wait will be taken off the list.</source>
        <translation>
            <numerusform>%n person who waits will be taken off the list.</numerusform>
            <numerusform>%n people who wait will be taken off the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainersPanel</name>
    <message numerus="yes">
        <source>%n trainer(s)</source>
        <translation>
            <numerusform>%n trainer</numerusform>
            <numerusform>%n trainers</numerusform>
        </translation>
    </message>
</context>
</TS>
