// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui.theme
import ui.controls

// Messages that were found, under the conversations that were found.
Column {
    id: view

    required property var search
    readonly property int count: rows.count

    signal chosen

    Label {
        visible: view.count > 0
        leftPadding: Theme.margin
        topPadding: Theme.space
        bottomPadding: Theme.unit
        text: qsTr("Messages")
        muted: true
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Repeater {
        id: rows

        model: view.search.model

        RowButton {
            id: row

            required property string name
            required property var messageId
            required property string initial
            required property int tint
            required property bool room
            required property string when
            required property string excerpt
            required property string spoken

            width: view.width
            text: spoken
            onClicked: {
                view.search.choose(messageId);
                view.chosen();
            }

            contentItem: Item {
                Avatar {
                    id: face

                    anchors { left: parent.left; leftMargin: Theme.unit; verticalCenter: parent.verticalCenter }
                    initial: row.initial
                    tint: row.tint
                    room: row.room
                    size: Theme.avatarMedium
                }
                Column {
                    anchors { left: face.right; right: parent.right; leftMargin: Theme.space; rightMargin: Theme.unit; verticalCenter: parent.verticalCenter }
                    spacing: Theme.tiny

                    Item {
                        width: parent.width
                        height: title.height

                        Label {
                            id: title

                            anchors { left: parent.left; right: time.left; rightMargin: Theme.gap }
                            text: row.name
                            font.weight: Font.DemiBold
                            Accessible.ignored: true
                        }
                        Label {
                            id: time

                            anchors { right: parent.right; verticalCenter: title.verticalCenter }
                            text: row.when
                            muted: true
                            font.pixelSize: Theme.textTiny
                            Accessible.ignored: true
                        }
                    }
                    Label {
                        width: parent.width
                        text: row.excerpt
                        muted: true
                        font.pixelSize: Theme.textMedium
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
