// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.theme
import ui.controls

// What this conversation is told about us.
Sheet {
    id: sheet

    required property var told
    readonly property var choices: [
        { value: "default", text: qsTr("As in the settings") },
        { value: "on", text: qsTr("Yes") },
        { value: "off", text: qsTr("No") }
    ]

    title: qsTr("What this chat is told")

    Section {
        visible: sheet.told.person
        Layout.fillWidth: true
        title: qsTr("That a message arrived")
        hint: qsTr("Shows the other side that a device of yours is on.")
    }
    Choice {
        visible: sheet.told.person
        Layout.fillWidth: true
        name: qsTr("Tell that a message arrived")
        options: sheet.choices
        value: sheet.told.receipts
        onChosen: value => sheet.told.setReceipts(value)
    }
    Section {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        title: qsTr("That you have read it")
        hint: qsTr("Shows when you look at the chat.")
    }
    Choice {
        Layout.fillWidth: true
        name: qsTr("Tell that you have read it")
        options: sheet.choices
        value: sheet.told.markers
        onChosen: value => sheet.told.setMarkers(value)
    }
    Section {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        title: qsTr("That you are typing")
        hint: qsTr("Shows it also if you never send what you typed.")
    }
    Choice {
        Layout.fillWidth: true
        name: qsTr("Tell that you are typing")
        options: sheet.choices
        value: sheet.told.typing
        onChosen: value => sheet.told.setTyping(value)
    }
    buttons: [
        Button {
            focus: true
            kind: "plain"
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    ]
}
