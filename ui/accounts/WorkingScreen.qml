// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// First run, screen 3: the store is made and the account logs in (EntryViewModel).
EntryCard {
    id: screen

    required property var entry

    iconName: "key"
    readonly property bool waiting: entry.connecting && entry.way.takesBridges && tor.tor.text !== "" // for our tor

    title: !entry.storeExists ? qsTr("Making the encrypted store") : entry.newAddress ? qsTr("Making your address") : qsTr("Logging in")
    text: !entry.connecting ? qsTr("This takes a moment.")
        : waiting ? qsTr("Tor has to be ready first. Nothing was sent to %1 yet.").arg(entry.domain)
        : qsTr("Connecting to %1 %2, encrypted.").arg(entry.domain).arg(entry.wayWords)

    TorLine {
        id: tor

        Layout.fillWidth: true
        visible: screen.waiting
        tor: screen.entry.way.tor
    }
    Label {
        visible: screen.waiting
        Layout.fillWidth: true
        objectName: "blocked"
        text: screen.entry.way.bridges.given ? qsTr("If this does not move, the bridges may be blocked here. Cancel, and try others.")
            : qsTr("If this does not move, Tor may be blocked here. Cancel, and use bridges.")
        muted: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        font.pixelSize: Theme.textSmall
    }
    Busy {
        Layout.alignment: Qt.AlignHCenter
    }
    Button {
        visible: screen.entry.connecting
        Layout.alignment: Qt.AlignHCenter
        objectName: "cancel"
        text: qsTr("Cancel")
        onVisibleChanged: if (visible) forceActiveFocus(Qt.TabFocusReason)
        Component.onCompleted: if (visible) forceActiveFocus(Qt.TabFocusReason)
        onClicked: screen.entry.back()
        Keys.onEscapePressed: screen.entry.back()
    }
}
