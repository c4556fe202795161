// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// What a server offers, and who runs it (AccountPage).
Section {
    id: section

    required property var page

    title: qsTr("Server")

    Panel {
        Layout.fillWidth: true

        Label {
            visible: text !== ""
            Layout.fillWidth: true
            text: section.page.software
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        Repeater {
            model: section.page.offers

            RowLayout {
                id: offer

                required property string text
                required property bool offered

                Layout.fillWidth: true
                spacing: Theme.gap
                Accessible.role: Accessible.StaticText
                Accessible.name: offered ? text : qsTr("Not offered: %1").arg(text)

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: offer.offered ? "check" : "close"
                    color: offer.offered ? Theme.success : Theme.textMuted
                    size: Theme.iconSmall
                }
                Label {
                    Layout.fillWidth: true
                    text: offer.text
                    muted: !offer.offered
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
        Divider {
            visible: section.page.hasContacts
            Layout.fillWidth: true
        }
        Repeater {
            model: section.page.contacts

            GridLayout {
                id: contact

                required property string kind
                required property string address

                Layout.fillWidth: true
                columnSpacing: Theme.gap
                Accessible.role: Accessible.StaticText
                Accessible.name: kind + ": " + address

                Label {
                    Layout.preferredWidth: Theme.drawer / 2
                    text: contact.kind
                    muted: true
                    Accessible.ignored: true
                }
                Label {
                    Layout.fillWidth: true
                    text: contact.address
                    wrapMode: Text.WrapAnywhere
                    Accessible.ignored: true
                }
            }
        }
    }
}
