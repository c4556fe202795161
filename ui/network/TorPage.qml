// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.settings
import ui.theme

// The tor of this program, its bridges and its log (TorViewModel).
Rectangle {
    id: view

    required property var tor

    signal closed

    color: Theme.window

    Header {
        id: header

        width: parent.width
        back: true
        title: qsTr("Tor")
        onBackPressed: view.closed()
    }
    Scroll {
        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: parent.bottom }
        padding: Theme.wide
        spacing: Theme.wide

        Label {
            width: parent.width
            text: qsTr("Tor hides your internet address from your server, and from whoever watches your network whom you talk to. Accounts choose it as their route; nothing here changes a route.")
            muted: true
            font.pixelSize: Theme.textMedium
            wrapMode: Text.Wrap
        }
        Panel {
            width: parent.width

            Label {
                Layout.fillWidth: true
                objectName: "torState"
                text: view.tor.text
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
            Progress {
                Layout.fillWidth: true
                visible: view.tor.moving
                value: view.tor.progress
                text: view.tor.text
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: view.tor.version
                muted: true
                font.pixelSize: Theme.textSmall
            }
            Banner {
                Layout.fillWidth: true
                objectName: "torTrouble"
                visible: text !== ""
                kind: "warning"
                text: view.tor.trouble
            }
            Label {
                Layout.fillWidth: true
                text: view.tor.foundText
                muted: true
                font.pixelSize: Theme.textMedium
                wrapMode: Text.Wrap
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.unit
                spacing: Theme.gap

                Button {
                    objectName: "startTor"
                    visible: !view.tor.running
                    enabled: !view.tor.busy
                    kind: "primary"
                    iconName: "onion"
                    text: qsTr("Start Tor")
                    onClicked: view.tor.start()
                }
                Button {
                    objectName: "stopTor"
                    visible: view.tor.running
                    text: qsTr("Stop Tor")
                    onClicked: view.tor.stop()
                }
                Button {
                    objectName: "lookAgain"
                    kind: "plain"
                    text: qsTr("Look again")
                    onClicked: view.tor.reload()
                }
            }
        }
        Section {
            width: parent.width
            title: qsTr("Bridges")
            hint: qsTr("Where Tor itself is blocked, bridges lead around. Ask for some at bridges.torproject.org or from people you trust, and paste the lines as you got them. They are used by the Tor of this program only.")

            Panel {
                Layout.fillWidth: true

                Area {
                    id: bridges

                    Layout.fillWidth: true
                    objectName: "bridges"
                    name: qsTr("Bridges, one in each line")
                    placeholder: "obfs4 192.0.2.1:443 …"
                    text: view.tor.bridges
                    error: view.tor.bridgeProblem
                    onEdited: view.tor.forgetBridgeProblem()
                }
                Button {
                    objectName: "saveBridges"
                    enabled: !view.tor.busy && bridges.text !== view.tor.bridges
                    text: bridges.text === "" ? qsTr("Use no bridges") : qsTr("Use these bridges")
                    onClicked: view.tor.saveBridges(bridges.text)
                }
            }
        }
        Section {
            width: parent.width
            title: qsTr("Log")

            Panel {
                Layout.fillWidth: true

                Toggle {
                    Layout.fillWidth: true
                    objectName: "showLog"
                    text: qsTr("Show what Tor says")
                    hint: qsTr("For reports of problems. It is kept in memory only, without the addresses of bridges.")
                    checked: view.tor.logShown
                    onToggled: view.tor.showLog(checked)
                }
                Label {
                    Layout.fillWidth: true
                    visible: view.tor.logShown
                    text: view.tor.log === "" ? qsTr("Nothing yet.") : view.tor.log
                    LayoutMirroring.enabled: false // English, whatever the window speaks
                    font.family: Theme.monospace
                    font.pixelSize: Theme.textSmall
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.WrapAnywhere
                }
                Button {
                    visible: view.tor.logShown && view.tor.log !== ""
                    objectName: "copyLog"
                    iconName: "copy"
                    text: qsTr("Copy")
                    onClicked: view.tor.copyLog()
                }
            }
        }
    }
}
