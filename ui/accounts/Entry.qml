// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui.controls
import ui.theme

// Everything before the first conversation: unlock, or the three screens of a first run (EntryViewModel).
Rectangle {
    id: view

    required property var entry

    color: Theme.window

    Scroll {
        id: scroll

        anchors.fill: parent
        maximumWidth: Theme.sheet
        padding: Theme.margin

        Item {
            width: parent.width
            height: Math.max(0, (scroll.height - card.height) / 2 - scroll.padding - parent.spacing)
        }
        Rectangle {
            id: card

            width: parent.width
            height: screen.height + 2 * Theme.wide
            radius: Theme.radiusLarge
            color: Theme.surface
            border.width: Theme.hair
            border.color: Theme.border

            Loader {
                id: screen

                x: Theme.wide
                y: Theme.wide
                width: parent.width - 2 * Theme.wide
                onLoaded: Qt.callLater(scroll.returnToBounds)
                sourceComponent: {
                    switch (view.entry.step) {
                    case "address": return address;
                    case "invitation": return invitation;
                    case "register": return register;
                    case "protect": return protect;
                    case "working": return working;
                    default: return unlock;
                    }
                }
            }
        }
    }
    Component {
        id: unlock

        UnlockScreen {
            form: view.entry.unlock
            opening: view.entry.step === "opening" || view.entry.step === "done"
        }
    }
    Component {
        id: address

        AddressScreen { entry: view.entry }
    }
    Component {
        id: invitation

        InvitationScreen { entry: view.entry }
    }
    Component {
        id: register

        RegisterScreen { entry: view.entry }
    }
    Component {
        id: protect

        ProtectScreen { entry: view.entry }
    }
    Component {
        id: working

        WorkingScreen { entry: view.entry }
    }
}
