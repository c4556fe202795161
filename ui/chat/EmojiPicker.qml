// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import ui.theme
import ui.controls

// All emoji, and a field that finds them by name. Enter takes the marked one.
T.Popup {
    id: popup

    required property var picker // the view model
    property string title: qsTr("Emoji")

    signal chosen(string emoji)

    function take(emoji: string) {
        if (emoji === "")
            return;
        picker.used(emoji);
        close();
        chosen(emoji);
    }

    width: Math.min(Theme.emojiWidth, T.Overlay.overlay ? T.Overlay.overlay.width - 2 * Theme.gap : Theme.emojiWidth)
    height: Math.min(Theme.emojiHeight, T.Overlay.overlay ? T.Overlay.overlay.height - 2 * Theme.margin : Theme.emojiHeight)
    padding: Theme.space
    margins: Theme.gap
    modal: true
    dim: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: {
        picker.open();
        field.clear();
    }
    onOpened: field.forceActiveFocus()

    contentItem: Item {
        Accessible.role: Accessible.Dialog
        Accessible.name: popup.title

        Field {
            id: field

            objectName: "emojiSearch"
            width: parent.width
            focus: true
            iconName: "search"
            placeholder: qsTr("Search emoji")
            onEdited: text => {
                popup.picker.search(text);
                grid.currentIndex = 0;
            }
            onAccepted: popup.take(grid.currentItem ? (grid.currentItem as EmojiCell).emoji : "")
            Keys.onDownPressed: {
                grid.forceActiveFocus();
                grid.moveCurrentIndexDown();
            }
        }
        GridView {
            id: grid

            objectName: "emojiGrid"
            anchors { left: parent.left; right: parent.right; top: field.bottom; bottom: parent.bottom; topMargin: Theme.gap }
            cellWidth: Math.floor(width / Math.floor(width / (Theme.control + Theme.unit)))
            cellHeight: Theme.control + Theme.unit
            clip: true
            model: popup.picker.model
            currentIndex: 0
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: popup.title
            Keys.onReturnPressed: popup.take(currentItem ? (currentItem as EmojiCell).emoji : "")

            delegate: EmojiCell {
                width: grid.cellWidth
                height: grid.cellHeight
                marked: GridView.isCurrentItem
                onClicked: popup.take(emoji)
            }
        }
        Label {
            visible: popup.picker.count === 0
            anchors.centerIn: grid
            text: qsTr("No emoji is called that")
            muted: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.border
    }
}
