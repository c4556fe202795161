// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// From which account, if there are several (AccountChoice).
ColumnLayout {
    id: line

    required property var account

    visible: account.options.length > 1
    spacing: Theme.unit

    Label {
        Layout.fillWidth: true
        text: qsTr("From your account")
        font.pixelSize: Theme.textMedium
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Choice {
        Layout.fillWidth: true
        name: qsTr("From your account")
        options: line.account.options
        value: line.account.value
        onChosen: value => line.account.choose(value)
    }
}
