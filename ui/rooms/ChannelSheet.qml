// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls

// A public channel: a name and an address (NewRoom).
Sheet {
    id: sheet

    required property var create

    title: qsTr("New public channel")
    onOpened: {
        name.clear();
        local.clear();
        name.forceActiveFocus();
    }

    Connections {
        target: sheet.create
        function onMade() {
            sheet.close();
        }
    }
    SheetScroll {
        Banner {
            Layout.fillWidth: true
            objectName: "promise"
            kind: "warning"
            iconName: "globe"
            text: sheet.create.promise
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

            objectName: "channelName"
            Layout.fillWidth: true
            label: qsTr("Name")
            placeholder: qsTr("Sailing")
            iconName: "globe"
            maximumLength: 100
            error: sheet.create.nameProblem
            enabled: !sheet.create.busy
            onEdited: text => sheet.create.setName(text)
            onAccepted: local.forceActiveFocus()
        }
        Field {
            id: local

            objectName: "channelAddress"
            Layout.fillWidth: true
            label: qsTr("Address, before the @")
            placeholder: sheet.create.suggestion
            hint: sheet.create.address
            error: sheet.create.addressProblem
            maximumLength: 100
            enabled: !sheet.create.busy
            inputMethodHints: Qt.ImhNoAutoUppercase
            onEdited: text => sheet.create.setLocal(text)
            onAccepted: sheet.create.submit()
        }
        AccountLine {
            Layout.fillWidth: true
            account: sheet.create.account
        }
    }

    buttons: [
        Button {
            objectName: "create"
            kind: "primary"
            enabled: sheet.create.possible && !sheet.create.busy
            text: sheet.create.busy ? qsTr("Creating…") : qsTr("Create channel")
            onClicked: sheet.create.submit()
        },
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
