// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// All settings on one page (SettingsViewModel, Appearance).
Rectangle {
    id: view

    required property var settings
    required property var appearance

    color: Theme.window

    Header {
        id: header

        width: parent.width
        title: qsTr("Settings")
    }
    Scroll {
        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: parent.bottom }
        spacing: Theme.wide
        padding: Theme.wide

        Section {
            width: parent.width
            title: qsTr("Accounts")

            Repeater {
                model: view.settings.accounts

                AccountCard {
                    Layout.fillWidth: true
                    onConnectWanted: view.settings.reconnect(accountId)
                    onManaged: view.settings.openAccount(accountId)
                    onSwitched: on => view.settings.setEnabled(accountId, on)
                    onBlindTrustChosen: on => view.settings.setBlindTrust(accountId, on)
                }
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.unit
                spacing: Theme.gap

                Button {
                    objectName: "addAccount"
                    iconName: "plus"
                    text: qsTr("Add an account")
                    onClicked: account.open()
                }
                Button {
                    objectName: "makeAccount"
                    kind: "plain"
                    text: qsTr("Make a new address…")
                    onClicked: join.open()
                }
                Button {
                    objectName: "useInvitation"
                    kind: "plain"
                    text: qsTr("I have an invitation…")
                    onClicked: invitation.open()
                }
            }
        }
        RouteSection {
            width: parent.width
            standard: view.settings.standard
        }
        Section {
            width: parent.width

            PageRow {
                objectName: "openTor"
                Layout.fillWidth: true
                iconName: "onion"
                text: qsTr("Tor and bridges")
                onClicked: view.settings.openPage("tor")
            }
            PageRow {
                objectName: "openConnections"
                Layout.fillWidth: true
                iconName: "globe"
                text: qsTr("Connection log: what left this computer")
                onClicked: view.settings.openPage("connections")
            }
            PageRow {
                objectName: "openHost"
                Layout.fillWidth: true
                iconName: "computer"
                text: qsTr("Your own server")
                onClicked: view.settings.openPage("host")
            }
        }
        PrivacySection {
            width: parent.width
            privacy: view.settings.privacy
        }
        Section {
            width: parent.width
            title: qsTr("People and messages")

            PageRow {
                objectName: "openBlocked"
                Layout.fillWidth: true
                iconName: "block"
                text: qsTr("Blocked people and servers")
                count: view.settings.blocked.count
                onClicked: view.settings.openPage("blocked")
            }
            PageRow {
                objectName: "openRepair"
                Layout.fillWidth: true
                iconName: "repair"
                text: qsTr("Repair desk: messages that cannot be read")
                count: view.settings.repair.count
                onClicked: view.settings.openPage("repair")
            }
        }
        Section {
            width: parent.width
            title: qsTr("Look")

            Panel {
                Layout.fillWidth: true

                Label {
                    text: qsTr("Theme")
                    font.pixelSize: Theme.textMedium
                }
                Choice {
                    objectName: "theme"
                    name: qsTr("Theme")
                    value: view.appearance.scheme
                    options: [
                        { value: "system", text: qsTr("Like the system") },
                        { value: "light", text: qsTr("Light") },
                        { value: "dark", text: qsTr("Dark") }
                    ]
                    onChosen: value => view.appearance.setScheme(value)
                }
                Label {
                    Layout.topMargin: Theme.gap
                    text: qsTr("Language")
                    font.pixelSize: Theme.textMedium
                }
                Choice {
                    Layout.fillWidth: true
                    objectName: "language"
                    name: qsTr("Language")
                    value: view.appearance.language
                    options: [{ value: "", text: qsTr("Like the system") }].concat(view.appearance.languages)
                    onChosen: value => view.appearance.setLanguage(value)
                }
                Label {
                    Layout.topMargin: Theme.gap
                    text: qsTr("Text size")
                    font.pixelSize: Theme.textMedium
                }
                Choice {
                    objectName: "textSize"
                    name: qsTr("Text size")
                    value: view.appearance.textSize
                    options: [
                        { value: "small", text: qsTr("Small") },
                        { value: "normal", text: qsTr("Normal") },
                        { value: "large", text: qsTr("Large") }
                    ]
                    onChosen: value => view.appearance.setTextSize(value)
                }
                Toggle {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap
                    text: qsTr("Less motion")
                    hint: qsTr("Nothing slides or fades.")
                    checked: view.appearance.reducedMotion
                    onToggled: view.appearance.setReducedMotion(checked)
                }
            }
        }
        Section {
            width: parent.width
            title: qsTr("Encrypted store")

            Panel {
                Layout.fillWidth: true

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Messages, keys and passwords are stored encrypted on this computer.")
                    wrapMode: Text.Wrap
                }
                Button {
                    objectName: "changePassphrase"
                    Layout.topMargin: Theme.unit
                    iconName: "key"
                    text: qsTr("Change the passphrase…")
                    onClicked: passphrase.open()
                }
            }
        }
    }
    AccountSheet {
        id: account

        settings: view.settings
    }
    PassphraseSheet {
        id: passphrase

        settings: view.settings
    }
    InvitationSheet {
        id: invitation

        settings: view.settings
    }
    Connections {
        target: view.settings
        function onInvited(makesAddress: bool) {
            makesAddress ? join.open() : account.open();
        }
    }
    JoinSheet {
        id: join

        settings: view.settings
    }
}
