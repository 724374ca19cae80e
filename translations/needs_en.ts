<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AnalysisPanel</name>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies)</source>
        <translation>
            <numerusform>%n competency</numerusform>
            <numerusform>%n competencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>%n form(s) wait to be taken over</source>
        <translation>
            <numerusform>%n form waits to be taken over</numerusform>
            <numerusform>%n forms wait to be taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken over</source>
        <translation>
            <numerusform>%n form taken over</numerusform>
            <numerusform>%n forms taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n file(s) cannot be taken; they stand at the top, each with its reason</source>
        <translation>
            <numerusform>%n file cannot be taken; they stand at the top, each with its reason</numerusform>
            <numerusform>%n files cannot be taken; they stand at the top, each with its reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spreadsheet(s) in the folder are not encrypted: delete them when nobody needs them</source>
        <translation>
            <numerusform>%n spreadsheet in the folder are not encrypted: delete them when nobody needs them</numerusform>
            <numerusform>%n spreadsheets in the folder are not encrypted: delete them when nobody needs them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message numerus="yes">
        <source>%n form(s) written</source>
        <translation>
            <numerusform>%n form written</numerusform>
            <numerusform>%n forms written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FramesPanel</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstrumentsPanel</name>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n survey</numerusform>
            <numerusform>%n surveys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedCounts</name>
    <message numerus="yes">
        <source>Make %n need(s)</source>
        <translation>
            <numerusform>Make %n need</numerusform>
            <numerusform>Make %n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) recorded</source>
        <translation>
            <numerusform>%n need recorded</numerusform>
            <numerusform>%n needs recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) were open already</source>
        <translation>
            <numerusform>%n need were open already</numerusform>
            <numerusform>%n needs were open already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened again %n time(s)</source>
        <translation>
            <numerusform>Opened again %n time</numerusform>
            <numerusform>Opened again %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}</source>
        <translation>
            <numerusform>%n file written to {folder}</numerusform>
            <numerusform>%n files written to {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedListPanel</name>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody covers %n</source>
        <translation>
            <numerusform>nobody covers %n</numerusform>
            <numerusform>nobody covers %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n address(es) copied: paste them into an e-mail</source>
        <translation>
            <numerusform>%n address copied: paste it into an e-mail</numerusform>
            <numerusform>%n addresses copied: paste them into an e-mail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message numerus="yes">
        <source>%n are asked as things stand</source>
        <translation>
            <numerusform>%n person is asked as things stand</numerusform>
            <numerusform>%n people are asked as things stand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPanel</name>
    <message numerus="yes">
        <source>The round is open: %n people are asked</source>
        <translation>
            <numerusform>The round is open: %n person is asked</numerusform>
            <numerusform>The round is open: %n people are asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The round is closed with %n answer(s)</source>
        <translation>
            <numerusform>The round is closed with %n answer</numerusform>
            <numerusform>The round is closed with %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundsPanel</name>
    <message numerus="yes">
        <source>%n round(s) open for answers</source>
        <translation>
            <numerusform>%n round open for answers</numerusform>
            <numerusform>%n rounds open for answers</numerusform>
        </translation>
    </message>
</context>
</TS>
