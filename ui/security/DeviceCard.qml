// SPDX-License-Identifier: AGPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// One device that can, could or could not read along.
Rectangle {
    id: card

    required property string name
    required property string address
    required property string fingerprint
    required property string groups
    required property string line
    required property string trust
    required property string trustWords
    required property string tone
    required property string iconName
    required property bool active
    required property bool thisDevice
    required property string spoken
    property bool own: false
    readonly property bool waiting: trust === "undecided" && active
    readonly property color ink: waiting && own ? Theme.danger : tone === "success" ? Theme.success : tone === "warning" ? Theme.warning
        : tone === "danger" ? Theme.danger : Theme.textMuted

    signal compared
    signal decided(string trust)

    implicitHeight: parts.implicitHeight + 2 * Theme.space
    radius: Theme.radius
    color: waiting && own ? Theme.dangerGround : waiting ? Theme.warningGround : Theme.field
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    ColumnLayout {
        id: parts

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space }
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Icon {
                Layout.alignment: Qt.AlignTop
                name: card.iconName
                color: card.ink
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.tiny

                Label {
                    Layout.fillWidth: true
                    text: card.name
                    horizontalAlignment: Text.AlignLeft
                    font.pixelSize: Theme.textMedium
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
                Label {
                    visible: text !== ""
                    Layout.fillWidth: true
                    text: card.trustWords
                    color: card.ink
                    font.pixelSize: Theme.textSmall
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    visible: text !== ""
                    Layout.fillWidth: true
                    text: card.line
                    muted: true
                    font.pixelSize: Theme.textSmall
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            IconButton {
                id: more

                visible: !card.thisDevice
                Layout.alignment: Qt.AlignTop
                size: Theme.controlSmall
                iconSize: Theme.iconSmall
                iconName: "more"
                text: qsTr("Decide about %1").arg(card.name)
                onClicked: menu.popup(more, more.width - menu.width, more.height)
            }
        }
        Label {
            Layout.fillWidth: true
            text: card.groups
            muted: !card.waiting
            color: card.waiting ? Theme.text : Theme.textMuted
            font.family: Theme.monospace
            font.pixelSize: Theme.textTiny
            wrapMode: Text.Wrap
            lineHeight: Theme.lineHeight
            Accessible.ignored: true
        }
        Flow {
            visible: card.active && !card.thisDevice && (card.trust === "undecided" || card.trust === "blind")
            Layout.fillWidth: true
            spacing: Theme.gap

            Button {
                objectName: "verify"
                small: true
                kind: card.waiting ? "primary" : "quiet"
                text: card.own ? qsTr("Approve…") : qsTr("Verify…")
                Accessible.name: qsTr("Verify %1").arg(card.name)
                onClicked: card.compared()
            }
            Button {
                objectName: "refuse"
                visible: card.waiting
                small: true
                text: card.own ? qsTr("Not mine") : qsTr("Do not trust")
                onClicked: card.decided("distrusted")
            }
        }
    }
    MenuPopup {
        id: menu

        MenuRow {
            visible: card.trust !== "verified"
            iconName: "shield-check"
            text: qsTr("Verify by comparing…")
            onTriggered: card.compared()
        }
        MenuRow {
            visible: !card.own && card.trust !== "blind"
            iconName: "shield"
            text: qsTr("Trust without comparing")
            onTriggered: card.decided("blind")
        }
        MenuRow {
            visible: card.trust !== "distrusted"
            iconName: "block"
            dangerous: true
            text: card.own ? qsTr("Not mine, do not trust") : qsTr("Do not trust")
            onTriggered: card.decided("distrusted")
        }
    }
}
