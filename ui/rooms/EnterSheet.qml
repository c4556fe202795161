// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// Entering a room: its address, then what it gives away, then the door (EnterRoom).
Sheet {
    id: sheet

    required property var entering
    readonly property bool previewed: entering.previewed
    property bool seen: false // everything the room gives away was on screen

    title: previewed ? qsTr("Join this room?") : qsTr("Join a room")
    onOpened: {
        takeFocus();
        settled.restart();
    }
    onClosed: entering.forget()
    onPreviewedChanged: {
        seen = false;
        scroll.contentY = 0;
        takeFocus();
        settled.restart();
    }

    function takeFocus() {
        if (previewed)
            go.forceActiveFocus();
        else
            address.forceActiveFocus();
    }
    function look() {
        if (opened && previewed && !seen && scroll.atEnd && preview.height > 0)
            seen = true;
    }
    function step() {
        if (!previewed)
            entering.look();
        else if (!seen)
            scroll.page();
        else
            entering.join();
    }

    Timer {
        id: settled

        interval: Theme.settle
        onTriggered: sheet.look()
    }
    Connections {
        target: sheet.entering
        function onEntered() {
            sheet.close();
        }
    }
    SheetScroll {
        id: scroll

        onAtEndChanged: settled.restart()

        Field {
            id: address

            objectName: "roomAddress"
            visible: !sheet.previewed
            Layout.fillWidth: true
            label: qsTr("Address or link")
            placeholder: qsTr("room@rooms.example.org")
            hint: qsTr("The room is asked what kind of room it is. Nobody in it is told.")
            iconName: "link"
            text: sheet.entering.text
            error: sheet.entering.addressProblem
            enabled: !sheet.entering.busy
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            onEdited: text => sheet.entering.setAddress(text)
            onAccepted: sheet.entering.look()
        }
        AccountLine {
            visible: !sheet.previewed && !sheet.entering.invited && account.options.length > 1
            Layout.fillWidth: true
            account: sheet.entering.account
        }
        RoomPreview {
            id: preview

            visible: sheet.previewed
            Layout.fillWidth: true
            entering: sheet.entering
            onAccepted: sheet.step()
        }
        Busy {
            visible: sheet.entering.busy
            Layout.alignment: Qt.AlignHCenter
            patient: true
        }
    }

    buttons: [
        Button {
            id: go

            objectName: "go"
            kind: sheet.seen || !sheet.previewed ? "primary" : "quiet"
            enabled: !sheet.entering.busy && (sheet.previewed || sheet.entering.text !== "")
            text: !sheet.previewed ? qsTr("Look at it") : sheet.seen ? qsTr("Join") : qsTr("Read on")
            onClicked: sheet.step()
        },
        Button {
            objectName: "back"
            visible: sheet.previewed && !sheet.entering.invited
            text: qsTr("Back")
            onClicked: sheet.entering.back()
        },
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
