// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// Whose a certificate is, who says so, how long, and its fingerprint in groups.
ColumnLayout {
    id: view

    required property var facts
    required property string groups
    property string expected // the fingerprint that was to be shown, in groups

    spacing: Theme.gap

    Repeater {
        model: view.facts

        ColumnLayout {
            id: fact

            required property string label
            required property string text
            required property string spoken

            Layout.fillWidth: true
            spacing: 0
            Accessible.role: Accessible.StaticText
            Accessible.name: spoken

            Label {
                Layout.fillWidth: true
                text: fact.label
                muted: true
                font.pixelSize: Theme.textSmall
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: fact.text
                wrapMode: Text.Wrap
                font.pixelSize: Theme.textMedium
                Accessible.ignored: true
            }
        }
    }
    Fingerprint {
        Layout.fillWidth: true
        label: view.expected === "" ? qsTr("Fingerprint (SHA-256)") : qsTr("Fingerprint that was shown (SHA-256)")
        groups: view.groups
    }
    Fingerprint {
        visible: view.expected !== ""
        Layout.fillWidth: true
        label: qsTr("Fingerprint that this account accepts")
        groups: view.expected
    }
}
