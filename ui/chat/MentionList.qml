// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui.theme
import ui.controls

// Names that fit what is being typed. The keyboard stays in the field, which asks `handle` first.
Rectangle {
    id: list

    required property var mentions

    function handle(event: var): bool { // whether the key meant this list
        if (!visible)
            return false;
        switch (event.key) {
        case Qt.Key_Up:
            mentions.step(-1);
            return true;
        case Qt.Key_Down:
            mentions.step(1);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return mentions.take();
        case Qt.Key_Escape:
            mentions.close();
            return true;
        }
        return false;
    }

    objectName: "mentionList"
    visible: mentions.open
    height: rows.implicitHeight + 2 * Theme.unit
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.hair
    border.color: Theme.border
    Accessible.role: Accessible.List
    Accessible.name: qsTr("People to name: %1").arg(mentions.current)

    Column {
        id: rows

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.unit }

        Repeater {
            model: list.mentions.model

            RowButton {
                id: row

                required property int index
                required property string nick
                required property string shown
                required property string initial
                required property int tint
                required property string alarm

                width: rows.width
                implicitHeight: Theme.control
                leftPadding: Theme.gap
                rightPadding: Theme.gap
                focusPolicy: Qt.NoFocus
                highlighted: index === list.mentions.at
                text: alarm === "" ? shown : shown + ", " + alarm
                onClicked: list.mentions.choose(index)

                contentItem: Item {
                    Avatar {
                        id: face

                        anchors { left: parent.left; leftMargin: Theme.unit; verticalCenter: parent.verticalCenter }
                        size: Theme.controlSmall - Theme.unit
                        initial: row.initial
                        tint: row.tint
                        ground: Theme.surface
                    }
                    Column {
                        anchors { left: face.right; right: parent.right; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }

                        Label {
                            width: parent.width
                            text: row.shown
                            Accessible.ignored: true
                        }
                        Label {
                            visible: text !== ""
                            width: parent.width
                            text: row.alarm
                            color: Theme.warning
                            font.pixelSize: Theme.textTiny
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
