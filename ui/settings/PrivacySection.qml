// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// What others are told by themselves (PrivacyViewModel).
Section {
    id: section

    required property var privacy

    title: qsTr("Privacy")

    Panel {
        Layout.fillWidth: true

        Label {
            text: qsTr("Preset")
            font.pixelSize: Theme.textMedium
        }
        Choice {
            objectName: "preset"
            name: qsTr("Preset")
            value: section.privacy.preset
            options: [
                { value: "comfortable", text: qsTr("Comfortable") },
                { value: "private", text: qsTr("Private") },
                { value: "paranoid", text: qsTr("Paranoid") }
            ]
            onChosen: value => section.privacy.choose(value)
        }
        Label {
            Layout.fillWidth: true
            text: section.privacy.presetWords
            muted: true
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
        }
        Divider {
            Layout.fillWidth: true
            Layout.topMargin: Theme.unit
        }
        Toggle {
            Layout.fillWidth: true
            objectName: "receipts"
            text: qsTr("Confirm that messages arrived")
            hint: qsTr("Contacts who may see you online learn that your device received a message, and so that it runs. Strangers never do.")
            checked: section.privacy.receipts
            onToggled: section.privacy.setReceipts(checked)
        }
        Toggle {
            Layout.fillWidth: true
            objectName: "markers"
            text: qsTr("Tell what you have read")
            hint: qsTr("They see when you looked at their message. Servers see it too.")
            checked: section.privacy.markers
            onToggled: section.privacy.setMarkers(checked)
        }
        Toggle {
            Layout.fillWidth: true
            objectName: "typing"
            text: qsTr("Show when you are writing")
            hint: qsTr("They see that you write before you send, and that you stopped without sending. Servers see it too.")
            checked: section.privacy.typing
            onToggled: section.privacy.setTyping(checked)
        }
        Toggle {
            Layout.fillWidth: true
            objectName: "readSync"
            text: qsTr("Share with your other devices what you read")
            hint: qsTr("Messages you read here count as read there. Your server stores how far you read in each chat.")
            checked: section.privacy.readSync
            onToggled: section.privacy.setReadSync(checked)
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.unit
            text: qsTr("Each chat can differ: see its menu, “What this chat is told”.")
            muted: true
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
        }
    }
}
