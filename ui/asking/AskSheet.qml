// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// The question a view model waits for (`Questions` of ui/ask.py). Esc and clicking beside it mean no.
Sheet {
    id: sheet

    required property var questions

    title: questions.title
    visible: questions.open
    onClosed: questions.answer(false)

    Label {
        Layout.fillWidth: true
        text: sheet.questions.text
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
    }

    buttons: [
        Button {
            kind: sheet.questions.danger ? "danger" : "primary"
            text: sheet.questions.yes
            onClicked: sheet.questions.answer(true)
        },
        Button {
            kind: "plain"
            focus: true
            text: qsTr("Cancel")
            onClicked: sheet.questions.answer(false)
        }
    ]
}
