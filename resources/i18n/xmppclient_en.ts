<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>This room is slow: %n second(s) to wait</source>
        <translation>
            <numerusform>This room is slow: %n second to wait</numerusform>
            <numerusform>This room is slow: %n seconds to wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message numerus="yes">
        <source>Archived conversations: %n</source>
        <translation>
            <numerusform>Archived conversations: %n</numerusform>
            <numerusform>Archived conversations: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message numerus="yes">
        <source>%1, %n reaction(s)</source>
        <translation>
            <numerusform>%1, %n reaction</numerusform>
            <numerusform>%1, %n reactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>To the latest message, %n new</source>
        <translation>
            <numerusform>To the latest message, %n new</numerusform>
            <numerusform>To the latest message, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>header</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with devices that you have not compared.</source>
        <translation>
            <numerusform>%n member with devices that you have not compared.</numerusform>
            <numerusform>%n members with devices that you have not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s): few enough to know each other.</source>
        <translation>
            <numerusform>Nobody but you is here.</numerusform>
            <numerusform>%n participants: few enough to know each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: nobody can know everybody who reads along.</source>
        <translation>
            <numerusform>%n person: nobody can know everybody who reads along.</numerusform>
            <numerusform>%n people: nobody can know everybody who reads along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
</context>
</TS>
