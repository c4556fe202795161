// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ui.theme
import ui.controls

// The subject of a room in one line. Pressing it shows all of it.
T.AbstractButton {
    id: button

    required property string subject

    objectName: "subjectButton"
    implicitWidth: words.implicitWidth
    implicitHeight: words.implicitHeight
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Subject: %1").arg(subject)
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Label {
        id: words

        text: button.subject
        muted: true
        font.pixelSize: Theme.textSmall
        font.underline: button.hovered
        Accessible.ignored: true
    }
    background: FocusRing {
        shown: button.visualFocus
        radius: Theme.radiusSmall
    }
}
