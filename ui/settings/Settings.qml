// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui.asking
import ui.network
import ui.repair
import ui.roster
import ui.theme

// The settings: all of them, or one of the pages behind them (SettingsViewModel, Appearance).
Rectangle {
    id: view

    required property var settings
    required property var appearance

    color: Theme.window

    function leave() {
        settings.closePage();
        main.forceActiveFocus(Qt.BacktabFocusReason);
    }

    SettingsPage {
        id: main

        anchors.fill: parent
        visible: view.settings.page === ""
        settings: view.settings
        appearance: view.appearance
    }
    Loader {
        id: page

        anchors.fill: parent
        active: view.settings.page !== ""
        focus: active
        sourceComponent: {
            switch (view.settings.page) {
            case "account": return account;
            case "blocked": return blocked;
            case "repair": return repair;
            case "tor": return tor;
            case "connections": return connections;
            case "host": return host;
            default: return null;
            }
        }
        onLoaded: (item as Item).forceActiveFocus(Qt.TabFocusReason)
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape // not the window's
        Keys.onEscapePressed: view.leave()
    }
    Component {
        id: account

        AccountPage {
            page: view.settings.accountPage
            onClosed: view.leave()
        }
    }
    Component {
        id: blocked

        Blocked {
            blocked: view.settings.blocked
            onClosed: view.leave()
        }
    }
    Component {
        id: repair

        RepairDesk {
            repair: view.settings.repair
            onClosed: view.leave()
        }
    }
    Component {
        id: tor

        TorPage {
            tor: view.settings.tor
            onClosed: view.leave()
        }
    }
    Component {
        id: connections

        ConnectionsPage {
            log: view.settings.log
            onClosed: view.leave()
        }
    }
    Component {
        id: host

        HostPage {
            host: view.settings.host
            onClosed: view.leave()
        }
    }
    ShareSheet {
        id: share

        share: view.settings.share
    }
    Connections {
        target: view.settings
        function onShareWanted() {
            share.open();
        }
    }
    AskSheet {
        questions: view.settings.questions
    }
}
