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
        width: view.width
        leftPadding: Theme.margin
        rightPadding: Theme.margin
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

        Column {
            id: hit

            required property string group
            required property string name
            required property var messageId
            required property string initial
            required property int tint
            required property bool room
            required property string when
            required property string excerpt
            required property string spoken

            function click() {
                row.click();
            }

            width: view.width

            Label {
                visible: hit.group !== ""
                leftPadding: Theme.margin
                rightPadding: Theme.margin
                topPadding: Theme.gap
                width: parent.width
                text: hit.group
                muted: true
                font.pixelSize: Theme.textTiny
                Accessible.role: Accessible.Heading
            }
            RowButton {
                id: row

                width: view.width
                text: hit.spoken
                onClicked: {
                    view.search.choose(hit.messageId);
                    view.chosen();
                }

                contentItem: Item {
                    Avatar {
                        id: face

                        anchors { left: parent.left; leftMargin: Theme.unit; verticalCenter: parent.verticalCenter }
                        initial: hit.initial
                        tint: hit.tint
                        room: hit.room
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
                                text: hit.name
                                font.weight: Font.DemiBold
                                Accessible.ignored: true
                            }
                            Label {
                                id: time

                                anchors { right: parent.right; verticalCenter: title.verticalCenter }
                                text: hit.when
                                muted: true
                                font.pixelSize: Theme.textTiny
                                Accessible.ignored: true
                            }
                        }
                        Label {
                            width: parent.width
                            text: hit.excerpt
                            muted: true
                            font.pixelSize: Theme.textMedium
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
    Busy {
        visible: view.search.searching
        anchors.horizontalCenter: parent.horizontalCenter
        patient: true
        padding: Theme.space
    }
    Button {
        objectName: "moreHits"
        visible: view.search.hasMore && !view.search.searching && view.count > 0
        anchors.horizontalCenter: parent.horizontalCenter
        kind: "plain"
        text: qsTr("Older messages")
        onClicked: view.search.more()
    }
}
