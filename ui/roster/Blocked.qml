// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// Whom one blocks: people and whole servers (BlockedViewModel).
Rectangle {
    id: view

    required property var blocked
    property string account: blocked.accounts.length > 0 ? blocked.accounts[0].value : ""

    signal closed

    color: Theme.window

    function submit() {
        blocked.block(parseInt(account), field.text);
    }

    Header {
        id: header

        width: parent.width
        back: true
        title: qsTr("Blocked people and servers")
        onBackPressed: view.closed()
    }
    Scroll {
        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: parent.bottom }
        padding: Theme.wide

        Label {
            width: parent.width
            text: qsTr("Nothing from them reaches you, and nothing is sent to them: no messages, no sign that you are online. They are not told.")
            muted: true
            font.pixelSize: Theme.textMedium
            wrapMode: Text.Wrap
        }
        Rectangle {
            width: parent.width
            implicitHeight: entry.implicitHeight + 2 * Theme.margin
            radius: Theme.radius
            color: Theme.surface
            border.width: Theme.hair
            border.color: Theme.border

            ColumnLayout {
                id: entry

                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
                spacing: Theme.gap

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap

                    Field {
                        id: field

                        Layout.fillWidth: true
                        objectName: "toBlock"
                        name: qsTr("Address or server to block")
                        placeholder: qsTr("name@example.org or example.org")
                        iconName: "block"
                        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
                        error: view.blocked.problem
                        onEdited: view.blocked.forgetProblem()
                        onAccepted: view.submit()
                    }
                    Button {
                        Layout.alignment: Qt.AlignTop
                        objectName: "block"
                        enabled: field.text !== "" && !view.blocked.busy
                        text: qsTr("Block")
                        onClicked: view.submit()
                    }
                }
                Choice {
                    visible: view.blocked.accounts.length > 1
                    name: qsTr("For your account")
                    options: view.blocked.accounts
                    value: view.account
                    onChosen: value => view.account = value
                }
            }
        }
        Column {
            width: parent.width
            spacing: Theme.gap
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Blocked people and servers")

            Repeater {
                model: view.blocked.rows

                BlockedItem {
                    width: parent.width
                    onFreed: view.blocked.unblock(accountId, address)
                }
            }
        }
        Empty {
            visible: view.blocked.loaded && view.blocked.count === 0
            width: parent.width
            topPadding: Theme.huge
            iconName: "block"
            title: qsTr("Nobody is blocked")
            text: qsTr("Block somebody here, in the contacts, or when they write to you for the first time.")
        }
    }
    Connections {
        target: view.blocked
        function onBlocked() {
            field.clear();
        }
    }
}
