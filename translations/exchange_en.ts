<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ArrivalPanel</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message numerus="yes">
        <source>&amp;Take in %n package(s)</source>
        <translation>
            <numerusform>&amp;Take in %n package</numerusform>
            <numerusform>&amp;Take in %n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or waiting</source>
        <translation>
            <numerusform>%n refused or waiting</numerusform>
            <numerusform>%n refused or waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n taken in</numerusform>
            <numerusform>%n taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) were refused after all; each says why.</source>
        <translation>
            <numerusform>%n package was refused after all; it says why.</numerusform>
            <numerusform>%n packages were refused after all; each says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in: {changes}.</source>
        <translation>
            <numerusform>%n package taken in: {changes}.</numerusform>
            <numerusform>%n packages taken in: {changes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written and read back. The stick may be removed.</source>
        <translation>
            <numerusform>%n receipt written and read back. The stick may be removed.</numerusform>
            <numerusform>%n receipts written and read back. The stick may be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a decision to take</source>
        <translation>
            <numerusform>%n with a decision to take</numerusform>
            <numerusform>%n with a decision to take</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoratePage</name>
    <message numerus="yes">
        <source>%n day(s) at most</source>
        <translation>
            <numerusform>%n day at most</numerusform>
            <numerusform>%n days at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written and read back. The stick may be removed.</source>
        <translation>
            <numerusform>%n receipt written and read back. The stick may be removed.</numerusform>
            <numerusform>%n receipts written and read back. The stick may be removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stand. The package may go all the same; it carries the score {score}.</source>
        <translation>
            <numerusform>%n finding stand. The package may go all the same; it carries the score {score}.</numerusform>
            <numerusform>%n findings stand. The package may go all the same; it carries the score {score}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>%n participation</numerusform>
            <numerusform>%n participations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) given</source>
        <translation>
            <numerusform>%n lesson given</numerusform>
            <numerusform>%n lessons given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revoked</source>
        <translation>
            <numerusform>%n revoked</numerusform>
            <numerusform>%n revoked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message numerus="yes">
        <source>and %n finding(s) more</source>
        <translation>
            <numerusform>and %n finding more</numerusform>
            <numerusform>and %n findings more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message numerus="yes">
        <source>The teacher was taken over, with %n training(s).</source>
        <translation>
            <numerusform>The teacher was taken over, with %n training.</numerusform>
            <numerusform>The teacher was taken over, with %n trainings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaterRecordCounts</name>
    <message numerus="yes">
        <source>%n competency framework(s)</source>
        <translation>
            <numerusform>%n competency framework</numerusform>
            <numerusform>%n competency frameworks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency/competencies</source>
        <translation>
            <numerusform>%n competency</numerusform>
            <numerusform>%n competencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey instrument(s)</source>
        <translation>
            <numerusform>%n survey instrument</numerusform>
            <numerusform>%n survey instruments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey round(s)</source>
        <translation>
            <numerusform>%n survey round</numerusform>
            <numerusform>%n survey rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free answer(s)</source>
        <translation>
            <numerusform>%n free answer</numerusform>
            <numerusform>%n free answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed form(s)</source>
        <translation>
            <numerusform>%n printed form</numerusform>
            <numerusform>%n printed forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in the story of needs</source>
        <translation>
            <numerusform>%n step in the story of needs</numerusform>
            <numerusform>%n steps in the story of needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) from needs to trainings</source>
        <translation>
            <numerusform>%n link from needs to trainings</numerusform>
            <numerusform>%n links from needs to trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company/companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technology/technologies</source>
        <translation>
            <numerusform>%n technology</numerusform>
            <numerusform>%n technologies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technology/technologies of companies</source>
        <translation>
            <numerusform>%n technology of companies</numerusform>
            <numerusform>%n technologies of companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) at companies</source>
        <translation>
            <numerusform>%n contact at companies</numerusform>
            <numerusform>%n contacts at companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protocol(s)</source>
        <translation>
            <numerusform>%n protocol</numerusform>
            <numerusform>%n protocols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company visit(s)</source>
        <translation>
            <numerusform>%n company visit</numerusform>
            <numerusform>%n company visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place offer(s)</source>
        <translation>
            <numerusform>%n place offer</numerusform>
            <numerusform>%n place offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technology/technologies of offers</source>
        <translation>
            <numerusform>%n technology of offers</numerusform>
            <numerusform>%n technologies of offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) met by offers</source>
        <translation>
            <numerusform>%n need met by offers</numerusform>
            <numerusform>%n needs met by offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement request(s)</source>
        <translation>
            <numerusform>%n placement request</numerusform>
            <numerusform>%n placement requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technology/technologies asked for</source>
        <translation>
            <numerusform>%n technology asked for</numerusform>
            <numerusform>%n technologies asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned or forbidden pair(s)</source>
        <translation>
            <numerusform>%n pinned or forbidden pair</numerusform>
            <numerusform>%n pinned or forbidden pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of daily logs</source>
        <translation>
            <numerusform>%n day of daily logs</numerusform>
            <numerusform>%n days of daily logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s)</source>
        <translation>
            <numerusform>%n evaluation</numerusform>
            <numerusform>%n evaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed placement paper(s)</source>
        <translation>
            <numerusform>%n printed placement paper</numerusform>
            <numerusform>%n printed placement papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergedPage</name>
    <message numerus="yes">
        <source>%n training(s) of all centers</source>
        <translation>
            <numerusform>%n training of all centers</numerusform>
            <numerusform>%n trainings of all centers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of all centers</source>
        <translation>
            <numerusform>%n certificate of all centers</numerusform>
            <numerusform>%n certificates of all centers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s), each as a center wrote it</source>
        <translation>
            <numerusform>%n teacher, each as a center wrote it</numerusform>
            <numerusform>%n teachers, each as a center wrote it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergedPanel</name>
    <message numerus="yes">
        <source>The same identity number is registered in %n center(s):</source>
        <translation>
            <numerusform>The same identity number is registered in %n center:</numerusform>
            <numerusform>The same identity number is registered in %n centers:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacedFiguresPanel</name>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n company/companies</source>
        <translation>
            <numerusform>at %n company</numerusform>
            <numerusform>at %n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revoked</source>
        <translation>
            <numerusform>%n revoked</numerusform>
            <numerusform>%n revoked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreflightPanel</name>
    <message numerus="yes">
        <source>%n thing(s) should be mended.</source>
        <translation>
            <numerusform>%n thing should be mended.</numerusform>
            <numerusform>%n things should be mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCounts</name>
    <message numerus="yes">
        <source>%n center profile(s)</source>
        <translation>
            <numerusform>%n center profile</numerusform>
            <numerusform>%n center profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public key(s)</source>
        <translation>
            <numerusform>%n public key</numerusform>
            <numerusform>%n public keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s)</source>
        <translation>
            <numerusform>%n closed day</numerusform>
            <numerusform>%n closed days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n teacher</numerusform>
            <numerusform>%n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of namesakes</source>
        <translation>
            <numerusform>%n pair of namesakes</numerusform>
            <numerusform>%n pairs of namesakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed record(s)</source>
        <translation>
            <numerusform>%n removed record</numerusform>
            <numerusform>%n removed records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n catalogue title(s)</source>
        <translation>
            <numerusform>%n catalogue title</numerusform>
            <numerusform>%n catalogue titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainer(s)</source>
        <translation>
            <numerusform>%n trainer</numerusform>
            <numerusform>%n trainers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n enrolment</numerusform>
            <numerusform>%n enrolments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance mark(s)</source>
        <translation>
            <numerusform>%n attendance mark</numerusform>
            <numerusform>%n attendance marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance sheet(s)</source>
        <translation>
            <numerusform>%n attendance sheet</numerusform>
            <numerusform>%n attendance sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate file(s)</source>
        <translation>
            <numerusform>%n certificate file</numerusform>
            <numerusform>%n certificate files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revocation(s)</source>
        <translation>
            <numerusform>%n revocation</numerusform>
            <numerusform>%n revocations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkCounts</name>
    <message numerus="yes">
        <source>%n remark(s) to look at.</source>
        <translation>
            <numerusform>%n remark to look at.</numerusform>
            <numerusform>%n remarks to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) settled.</source>
        <translation>
            <numerusform>%n remark settled.</numerusform>
            <numerusform>%n remarks settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkNotice</name>
    <message numerus="yes">
        <source>and %n remark(s) more on the hand-over page</source>
        <translation>
            <numerusform>and %n remark more on the hand-over page</numerusform>
            <numerusform>and %n remarks more on the hand-over page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingBar</name>
    <message numerus="yes">
        <source>%n record(s) wait</source>
        <translation>
            <numerusform>%n record wait</numerusform>
            <numerusform>%n records wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferInDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message numerus="yes">
        <source>%n certificate(s) of other centers came along.</source>
        <translation>
            <numerusform>%n certificate of other centers came along.</numerusform>
            <numerusform>%n certificates of other centers came along.</numerusform>
        </translation>
    </message>
</context>
</TS>
