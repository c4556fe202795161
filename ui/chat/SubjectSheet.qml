// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.theme
import ui.controls

// The whole subject of a room, as plain text that can be selected.
Sheet {
    id: sheet

    required property var header

    title: qsTr("Subject")

    Flickable {
        Layout.fillWidth: true
        implicitHeight: Math.min(words.implicitHeight, sheet.parent ? sheet.parent.height / 2 : Theme.sheetBody)
        contentHeight: words.implicitHeight
        contentWidth: width
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        TextEdit {
            id: words

            width: parent.width
            text: sheet.header.wholeSubject
            textFormat: TextEdit.PlainText
            readOnly: true
            selectByMouse: true
            wrapMode: TextEdit.Wrap
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            font.pixelSize: Theme.textBody
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    Label {
        visible: text !== ""
        Layout.fillWidth: true
        text: sheet.header.subjectAuthor
        muted: true
        font.pixelSize: Theme.textSmall
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
