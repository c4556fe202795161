// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ui.theme
import ui.controls

// Everything known about a message, and what it said before it was edited.
Sheet {
    id: sheet

    required property var info

    title: qsTr("About this message")

    Flickable {
        Layout.fillWidth: true
        implicitHeight: Math.min(lines.implicitHeight, sheet.parent ? sheet.parent.height / 2 : Theme.sheetBody)
        contentHeight: lines.implicitHeight
        contentWidth: width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: lines

            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: sheet.info.facts

                Column {
                    id: fact

                    required property string label
                    required property string value
                    required property bool mono

                    width: lines.width

                    Label {
                        width: parent.width
                        text: fact.label
                        muted: true
                        font.pixelSize: Theme.textSmall
                    }
                    Label {
                        width: parent.width
                        text: fact.value
                        wrapMode: Text.Wrap
                        font.family: fact.mono ? Theme.monospace : Application.font.family
                        font.pixelSize: fact.mono ? Theme.textMedium : Theme.textBody
                    }
                }
            }
            Label {
                visible: texts.count > 0
                width: parent.width
                topPadding: Theme.gap
                text: qsTr("Earlier texts")
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            Repeater {
                id: texts

                model: sheet.info.earlier

                Card {
                    id: earlier

                    required property string when
                    required property string text

                    width: lines.width

                    Column {
                        width: parent.width
                        spacing: Theme.tiny

                        Label {
                            width: parent.width
                            text: earlier.when
                            muted: true
                            font.pixelSize: Theme.textSmall
                        }
                        Label {
                            width: parent.width
                            text: earlier.text
                            wrapMode: Text.Wrap
                        }
                    }
                }
            }
        }
    }
    buttons: [
        Button {
            focus: true
            kind: "plain"
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    ]
}
