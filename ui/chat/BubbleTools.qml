// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.theme
import ui.controls

// Beside a bubble under the pointer: react, answer, everything else.
Row {
    id: tools

    property bool answers: true // one may answer this message

    signal reactPressed
    signal replyPressed
    signal morePressed

    IconButton {
        visible: tools.answers
        size: Theme.controlSmall
        iconSize: Theme.iconSmall
        focusPolicy: Qt.NoFocus
        iconName: "smile"
        text: qsTr("React")
        onClicked: tools.reactPressed()
    }
    IconButton {
        visible: tools.answers
        size: Theme.controlSmall
        iconSize: Theme.iconSmall
        focusPolicy: Qt.NoFocus
        iconName: "reply"
        text: qsTr("Reply")
        onClicked: tools.replyPressed()
    }
    IconButton {
        size: Theme.controlSmall
        iconSize: Theme.iconSmall
        focusPolicy: Qt.NoFocus
        iconName: "more"
        text: qsTr("More")
        onClicked: tools.morePressed()
    }
}
