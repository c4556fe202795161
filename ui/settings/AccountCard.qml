// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// One account: its connection and the switches that belong to it.
Panel {
    id: card

    required property string address
    required property int accountId
    required property string initial
    required property int tint
    required property string presence
    required property string line
    required property string tone
    required property bool inUse
    required property bool blindTrust
    required property string spoken
    readonly property color ink: tone === "success" ? Theme.success : tone === "warning" ? Theme.warning
        : tone === "danger" ? Theme.danger : Theme.textMuted

    signal connectWanted
    signal managed
    signal switched(bool on)
    signal blindTrustChosen(bool on)

    Accessible.role: Accessible.Grouping
    Accessible.name: spoken

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space

        Avatar {
            Layout.alignment: Qt.AlignTop
            initial: card.initial
            tint: card.tint
            presence: card.presence
            ground: card.color
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.tiny

            Label {
                Layout.fillWidth: true
                text: card.address
                font.weight: Font.DemiBold
                wrapMode: Text.WrapAnywhere
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: card.line
                color: card.ink
                font.pixelSize: Theme.textMedium
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    Divider {
        Layout.fillWidth: true
    }
    Toggle {
        Layout.fillWidth: true
        objectName: "enabled"
        text: qsTr("Use this account")
        hint: qsTr("Connects when the program starts, and stays connected.")
        checked: card.inUse
        onToggled: card.switched(checked)
    }
    Toggle {
        Layout.fillWidth: true
        objectName: "blindTrust"
        text: qsTr("Trust new devices of contacts")
        hint: qsTr("Until you verify the first device of somebody; from then on you decide about each new one.")
        checked: card.blindTrust
        onToggled: card.blindTrustChosen(checked)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Button {
            visible: card.inUse && card.presence === ""
            small: true
            iconName: "retry"
            text: qsTr("Connect now")
            onClicked: card.connectWanted()
        }
        Button {
            objectName: "manage"
            small: true
            kind: "plain"
            iconName: "settings"
            text: qsTr("Route, server, password…")
            Accessible.name: qsTr("Route, server and password of %1").arg(card.address)
            onClicked: card.managed()
        }
    }
}
