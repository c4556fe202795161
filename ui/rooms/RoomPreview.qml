// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// What a room says of itself and what it would give away, then nickname and password (EnterRoom).
ColumnLayout {
    id: preview

    required property var entering

    signal accepted

    spacing: Theme.space

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space

        Avatar {
            room: true
            initial: preview.entering.initial
            tint: preview.entering.tint
            ground: Theme.surface
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.tiny

            Label {
                Layout.fillWidth: true
                text: preview.entering.name
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                font.weight: Font.DemiBold
            }
            Label {
                Layout.fillWidth: true
                text: preview.entering.address
                muted: true
                wrapMode: Text.WrapAnywhere
                font.pixelSize: Theme.textSmall
            }
            Label {
                Layout.fillWidth: true
                text: preview.entering.summary
                muted: true
                wrapMode: Text.Wrap
                font.pixelSize: Theme.textSmall
            }
        }
    }
    Label {
        visible: text !== ""
        Layout.fillWidth: true
        text: preview.entering.description
        wrapMode: Text.Wrap
        maximumLineCount: 4
        elide: Text.ElideRight
    }
    Meter {
        objectName: "meter"
        Layout.fillWidth: true
        points: preview.entering.meter
    }
    Field {
        objectName: "nick"
        Layout.fillWidth: true
        label: qsTr("Your nickname there")
        hint: qsTr("Everybody in the room sees it.")
        iconName: "person"
        maximumLength: 100
        text: preview.entering.nick
        error: preview.entering.nickProblem
        enabled: !preview.entering.busy
        onEdited: text => preview.entering.setNick(text)
        onAccepted: preview.accepted()
    }
    SecretField {
        objectName: "roomPassword"
        visible: preview.entering.wantsPassword
        Layout.fillWidth: true
        label: qsTr("Password of the room")
        iconName: "key"
        text: preview.entering.password
        error: preview.entering.passwordProblem
        enabled: !preview.entering.busy
        onEdited: text => preview.entering.setPassword(text)
        onAccepted: preview.accepted()
    }
    Banner {
        visible: text !== ""
        Layout.fillWidth: true
        objectName: "enterProblem"
        kind: "danger"
        text: preview.entering.problem
    }
}
