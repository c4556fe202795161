// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// A link, and in words what it would set; it does nothing by itself (Invitation).
ColumnLayout {
    id: fields

    required property var invitation

    spacing: Theme.space

    function takeFocus() {
        link.forceActiveFocus();
    }

    Area {
        id: link

        Layout.fillWidth: true
        objectName: "link"
        label: qsTr("Invitation link")
        placeholder: qsTr("xmpp:example.org?register;…")
        hint: fields.invitation.known ? "" : qsTr("It begins with xmpp:. If you got a web page, open it in a browser and copy the link that stands there.")
        highest: 3 * Theme.control
        text: fields.invitation.text
        error: fields.invitation.problem
        onEdited: text => fields.invitation.read(text)
    }
    Card {
        visible: fields.invitation.known
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.gap

            Label {
                Layout.fillWidth: true
                text: qsTr("What it would set. Nothing was sent yet.")
                font.pixelSize: Theme.textMedium
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Repeater {
                model: fields.invitation.rows

                RowLayout {
                    id: row

                    required property string text
                    required property string iconName

                    Layout.fillWidth: true
                    spacing: Theme.gap

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        name: row.iconName
                        size: Theme.iconSmall
                    }
                    Label {
                        Layout.fillWidth: true
                        text: row.text
                        font.pixelSize: Theme.textMedium
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
}
