// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// A private group: a name, the people, done (NewRoom).
Sheet {
    id: sheet

    required property var create

    title: qsTr("New private group")
    onOpened: {
        name.clear();
        name.forceActiveFocus();
    }

    Connections {
        target: sheet.create
        function onMade() {
            sheet.close();
        }
    }
    SheetScroll {
        Label {
            objectName: "promise"
            Layout.fillWidth: true
            text: sheet.create.promise
            muted: true
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textMedium
        }
        Banner {
            visible: text !== ""
            Layout.fillWidth: true
            objectName: "createProblem"
            kind: "danger"
            text: sheet.create.problem
        }
        Field {
            id: name

            objectName: "groupName"
            Layout.fillWidth: true
            label: qsTr("Name")
            placeholder: qsTr("Summer trip")
            iconName: "people"
            maximumLength: 100
            error: sheet.create.nameProblem
            enabled: !sheet.create.busy
            onEdited: text => sheet.create.setName(text)
            onAccepted: people.takeFocus()
        }
        AccountLine {
            Layout.fillWidth: true
            account: sheet.create.account
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Who is in it")
            font.pixelSize: Theme.textMedium
            font.weight: Font.DemiBold
        }
        PeoplePicker {
            id: people

            Layout.fillWidth: true
            enabled: !sheet.create.busy
            people: sheet.create.people
        }
    }

    buttons: [
        Button {
            objectName: "create"
            kind: "primary"
            enabled: sheet.create.possible && !sheet.create.busy
            text: sheet.create.busy ? qsTr("Creating…") : qsTr("Create group")
            onClicked: sheet.create.submit()
        },
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
