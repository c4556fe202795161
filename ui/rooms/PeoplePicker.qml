// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ui.controls
import ui.theme

// Choosing several people, by search or by address (PeoplePicker).
ColumnLayout {
    id: picker

    required property var people

    spacing: Theme.unit

    function takeFocus() {
        field.forceActiveFocus();
    }

    Field {
        id: field

        objectName: "peopleSearch"
        Layout.fillWidth: true
        iconName: "search"
        clearable: true
        name: qsTr("Search people")
        placeholder: qsTr("Name or address")
        onEdited: text => picker.people.find(text)
        onAccepted: {
            if (picker.people.chooseFirst())
                field.clear();
        }
        Keys.onDownPressed: list.forceActiveFocus()
    }
    ListView {
        id: list

        objectName: "peopleList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.row
        implicitHeight: Math.min(Theme.sheetBody, Math.max(Theme.row, contentHeight))
        visible: count > 0
        clip: true
        model: picker.people.people
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("People to choose from")
        Keys.onSpacePressed: (currentItem as RowButton)?.click()
        Keys.onReturnPressed: (currentItem as RowButton)?.click()

        delegate: RowButton {
            id: row

            required property string name
            required property string address
            required property string initial
            required property int tint
            required property bool chosen
            required property bool known

            width: ListView.view.width
            implicitHeight: Theme.rowSmall
            leftPadding: Theme.gap
            rightPadding: Theme.gap
            focusPolicy: Qt.NoFocus
            highlighted: ListView.isCurrentItem && ListView.view.activeFocus
            text: name === address ? name : name + ", " + address
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: chosen
            onClicked: picker.people.toggle(address)

            contentItem: RowLayout {
                spacing: Theme.space

                Avatar {
                    initial: row.initial
                    tint: row.tint
                    size: Theme.avatarSmall
                    ground: Theme.surface
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: row.name
                        font.weight: Font.DemiBold
                        font.pixelSize: Theme.textMedium
                        Accessible.ignored: true
                    }
                    Label {
                        visible: row.name !== row.address || !row.known
                        Layout.fillWidth: true
                        text: row.known ? row.address : qsTr("Not one of your contacts")
                        muted: true
                        font.pixelSize: Theme.textSmall
                        Accessible.ignored: true
                    }
                }
                Rectangle {
                    implicitWidth: Theme.icon
                    implicitHeight: Theme.icon
                    radius: Theme.radiusSmall
                    color: row.chosen ? Theme.accent : "transparent"
                    border.width: row.chosen ? 0 : Theme.hair
                    border.color: Theme.outline

                    Icon {
                        visible: row.chosen
                        anchors.centerIn: parent
                        name: "check"
                        size: Theme.iconSmall
                        color: Theme.accentText
                    }
                }
            }
        }
    }
    Label {
        visible: list.count === 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        Layout.bottomMargin: Theme.gap
        text: picker.people.filter === "" ? qsTr("You have no contacts yet. Write an address.") : qsTr("Nobody with “%1”. Write a whole address to add somebody else.").arg(picker.people.filter)
        muted: true
        wrapMode: Text.Wrap
        font.pixelSize: Theme.textMedium
    }
}
