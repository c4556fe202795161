// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ui.controls
import ui.theme

// The public rooms of the own server (RoomBrowser).
Sheet {
    id: sheet

    required property var browser

    signal chosen(string address)

    title: qsTr("Rooms of your server")
    onOpened: {
        field.clear();
        field.forceActiveFocus();
    }
    onClosed: browser.stop()

    Field {
        id: field

        objectName: "browseSearch"
        Layout.fillWidth: true
        iconName: "search"
        clearable: true
        placeholder: qsTr("Name or address")
        onEdited: text => sheet.browser.find(text)
        Keys.onDownPressed: list.forceActiveFocus()
        onAccepted: list.take()
    }
    AccountLine {
        Layout.fillWidth: true
        account: sheet.browser.account
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: Theme.sheetBody + Theme.row

        ListView {
            id: list

            function take() {
                if (count > 0)
                    (itemAtIndex(Math.max(0, currentIndex)) as RowButton)?.click();
            }

            objectName: "browseList"
            anchors.fill: parent
            visible: count > 0
            clip: true
            model: sheet.browser.rooms
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            T.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: sheet.title
            Keys.onReturnPressed: take()

            delegate: RowButton {
                id: row

                required property string name
                required property string address
                required property string initial
                required property int tint
                required property string people
                required property string spoken

                width: ListView.view.width
                implicitHeight: Theme.rowSmall + Theme.gap
                leftPadding: Theme.gap
                rightPadding: Theme.space
                focusPolicy: Qt.NoFocus
                highlighted: ListView.isCurrentItem && ListView.view.activeFocus
                text: spoken
                onClicked: {
                    sheet.close();
                    sheet.chosen(address);
                }

                contentItem: RowLayout {
                    spacing: Theme.space

                    Avatar {
                        room: true
                        initial: row.initial
                        tint: row.tint
                        size: Theme.avatarMedium
                        ground: Theme.surface
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: Theme.tiny

                        Label {
                            Layout.fillWidth: true
                            text: row.name
                            font.weight: Font.DemiBold
                            Accessible.ignored: true
                        }
                        Label {
                            Layout.fillWidth: true
                            text: row.address
                            muted: true
                            font.pixelSize: Theme.textSmall
                            Accessible.ignored: true
                        }
                    }
                    Label {
                        text: row.people
                        muted: true
                        font.pixelSize: Theme.textSmall
                        Accessible.ignored: true
                    }
                }
            }
        }
        Busy {
            anchors.centerIn: parent
            visible: sheet.browser.loading
            patient: true
        }
        Empty {
            objectName: "browseProblem"
            visible: !sheet.browser.loading && sheet.browser.problem !== ""
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            iconName: "offline"
            title: qsTr("The list could not be read")
            text: sheet.browser.problem
            action: qsTr("Try again")
            onActed: sheet.browser.read()
        }
        Empty {
            visible: !sheet.browser.loading && sheet.browser.problem === "" && sheet.browser.total === 0
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            iconName: "people"
            title: qsTr("No public rooms")
            text: qsTr("Your server shows none. Rooms elsewhere can be joined by their address.")
        }
        Label {
            visible: !sheet.browser.loading && sheet.browser.total > 0 && list.count === 0
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.wide }
            text: qsTr("No room with “%1”.").arg(sheet.browser.filter)
            muted: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
    Label {
        visible: sheet.browser.total > 0
        Layout.fillWidth: true
        objectName: "browseCount"
        text: qsTr("%1 of %2 rooms. Only your own server is asked.").arg(list.count).arg(sheet.browser.total)
        muted: true
        font.pixelSize: Theme.textSmall
        wrapMode: Text.Wrap
    }

    buttons: [
        Button {
            kind: "plain"
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    ]
}
