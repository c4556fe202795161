// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ui.theme
import ui.controls

// Choosing one of the conversations.
Sheet {
    id: sheet

    required property var picker

    onOpened: field.forceActiveFocus()

    Field {
        id: field

        objectName: "pickerSearch"
        Layout.fillWidth: true
        focus: true
        iconName: "search"
        placeholder: qsTr("Name or address")
        onEdited: text => {
            sheet.picker.search(text);
            list.currentIndex = 0;
        }
        onAccepted: list.take()
        Keys.onDownPressed: list.incrementCurrentIndex()
        Keys.onUpPressed: list.decrementCurrentIndex()
    }
    ListView {
        id: list

        function take() {
            if (currentItem)
                (currentItem as T.ItemDelegate).click();
        }

        objectName: "pickerList"
        Layout.fillWidth: true
        implicitHeight: Math.min(Theme.sheetBody, sheet.parent ? sheet.parent.height / 2 : Theme.sheetBody)
        clip: true
        model: sheet.picker.model
        currentIndex: 0
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: sheet.title
        Keys.onReturnPressed: take()

        delegate: RowButton {
            id: row

            required property string name
            required property int placeId
            required property string address
            required property string initial
            required property int tint
            required property bool room

            width: ListView.view.width
            implicitHeight: Theme.rowSmall + Theme.gap
            focusPolicy: Qt.NoFocus
            highlighted: ListView.isCurrentItem
            text: name === address ? name : name + ", " + address
            onClicked: {
                sheet.close();
                sheet.picker.choose(placeId);
            }

            contentItem: Item {
                Avatar {
                    id: face

                    anchors { left: parent.left; leftMargin: Theme.unit; verticalCenter: parent.verticalCenter }
                    initial: row.initial
                    tint: row.tint
                    room: row.room
                    size: Theme.avatarSmall
                    ground: Theme.surface
                }
                Column {
                    anchors { left: face.right; right: parent.right; leftMargin: Theme.space; verticalCenter: parent.verticalCenter }

                    Label {
                        width: parent.width
                        text: row.name
                        font.weight: Font.DemiBold
                        Accessible.ignored: true
                    }
                    Label {
                        visible: row.name !== row.address
                        width: parent.width
                        text: row.address
                        muted: true
                        font.pixelSize: Theme.textSmall
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    buttons: [
        Button {
            kind: "plain"
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]
    Connections {
        target: sheet.picker
        function onOpened() {
            field.clear();
            sheet.open();
        }
    }
}
