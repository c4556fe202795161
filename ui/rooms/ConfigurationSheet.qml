// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.forms
import ui.theme

// The settings of a room, as its server asks for them (RoomConfiguration).
Sheet {
    id: sheet

    required property var configuration
    readonly property var answers: configuration.answers

    title: qsTr("Settings of %1").arg(configuration.name)
    width: Math.min(Theme.column, parent ? parent.width - 2 * Theme.margin : Theme.column)
    onClosed: configuration.forget()

    Connections {
        target: sheet.configuration
        function onSaved() {
            sheet.close();
        }
    }
    Busy {
        visible: sheet.configuration.busy && !sheet.configuration.loaded
        Layout.alignment: Qt.AlignHCenter
        Layout.margins: Theme.huge
        patient: true
    }
    Banner {
        visible: text !== ""
        Layout.fillWidth: true
        objectName: "configurationProblem"
        kind: "danger"
        text: sheet.configuration.problem
        action: sheet.configuration.loaded ? "" : qsTr("Try again")
        onActed: sheet.configuration.read()
    }
    SheetScroll {
        visible: sheet.configuration.loaded
        enabled: !sheet.configuration.busy
        spacing: Theme.margin

        Label {
            visible: text !== ""
            Layout.fillWidth: true
            text: sheet.answers.instructions
            muted: true
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textMedium
        }
        Repeater {
            model: sheet.answers.fields

            FormField {
                Layout.fillWidth: true
                marksOptional: false
                onAnswered: text => sheet.answers.answer(name, text)
                onTicked: (value, on) => sheet.answers.tick(name, value, on)
                onAccepted: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }

    buttons: [
        Button {
            objectName: "saveConfiguration"
            kind: "primary"
            enabled: sheet.configuration.loaded && !sheet.configuration.busy
            text: qsTr("Save")
            onClicked: sheet.configuration.save()
        },
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
}
