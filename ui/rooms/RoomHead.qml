// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ui.controls
import ui.theme

// What a room is, what it gives away and how it is kept: everything above its people (RoomDetails).
Column {
    id: head

    required property var details

    padding: Theme.margin
    spacing: Theme.wide

    readonly property int inside: width - 2 * padding

    ColumnLayout {
        width: head.inside
        spacing: Theme.unit

        Avatar {
            Layout.alignment: Qt.AlignHCenter
            room: true
            initial: head.details.initial
            tint: head.details.tint
            picture: head.details.picture
            size: Theme.avatarLarge
            ground: Theme.surface
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            text: head.details.name
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
            font.pixelSize: Theme.textTitle
            font.weight: Font.DemiBold
        }
        Label {
            visible: text !== ""
            Layout.fillWidth: true
            text: head.details.ownTitle
            muted: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textMedium
        }
        Label {
            visible: text !== head.details.name
            Layout.fillWidth: true
            text: head.details.address
            muted: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WrapAnywhere
            font.pixelSize: Theme.textSmall
        }
        Label {
            Layout.fillWidth: true
            text: [head.details.summary].concat(head.details.traits).join(" · ")
            muted: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textSmall
        }
    }
    StateBanner {
        objectName: "stateBanner"
        width: head.inside
        details: head.details
    }
    Banner {
        visible: head.details.isMute
        width: head.inside
        text: qsTr("You may read here, but not write.")
        action: qsTr("Ask to write")
        onActed: head.details.requestVoice()
    }
    Flow {
        visible: head.details.canInvite || head.details.joined
        width: head.inside
        spacing: Theme.gap

        Button {
            objectName: "invite"
            visible: head.details.canInvite
            small: true
            text: qsTr("Invite…")
            onClicked: head.details.inviteWanted()
        }
        Button {
            objectName: "roomSettings"
            visible: head.details.canConfigure
            small: true
            text: qsTr("Settings…")
            onClicked: head.details.configureWanted()
        }
        Button {
            objectName: "leave"
            visible: head.details.joined
            small: true
            text: qsTr("Leave…")
            onClicked: head.details.closingModel.leave()
        }
    }
    Section {
        visible: head.details.subject !== ""
        width: head.inside
        title: qsTr("Subject")

        Label {
            Layout.fillWidth: true
            text: head.details.subject
            wrapMode: Text.Wrap
        }
        Label {
            visible: head.details.subjectBy !== ""
            Layout.fillWidth: true
            text: qsTr("set by %1").arg(head.details.subjectBy)
            muted: true
            font.pixelSize: Theme.textSmall
        }
    }
    Section {
        visible: head.details.description !== ""
        width: head.inside
        title: qsTr("About")

        Label {
            Layout.fillWidth: true
            text: head.details.description
            wrapMode: Text.Wrap
        }
    }
    Section {
        width: head.inside
        title: qsTr("What this room gives away")

        Meter {
            objectName: "meter"
            Layout.fillWidth: true
            points: head.details.meter
        }
        Button {
            objectName: "everyPoint"
            visible: head.details.more > 0
            small: true
            kind: "plain"
            leftPadding: 0
            iconName: "down"
            text: qsTr("Show %1 more").arg(head.details.more)
            onClicked: head.details.showEveryPoint()
        }
    }
    Section {
        width: head.inside
        title: qsTr("Notifications")

        Choice {
            objectName: "notifications"
            Layout.fillWidth: true
            name: qsTr("Notifications")
            options: [
                { value: "all", text: qsTr("All") },
                { value: "mentions", text: qsTr("Mentions") },
                { value: "none", text: qsTr("None") }
            ]
            value: head.details.notifications
            onChosen: value => head.details.setNotifications(value)
        }
    }
    Section {
        visible: head.details.canEncrypt || head.details.encrypted
        width: head.inside
        title: qsTr("Encryption")

        Toggle {
            objectName: "encrypted"
            Layout.fillWidth: true
            text: qsTr("Encrypt this chat")
            hint: head.details.canEncrypt ? qsTr("What cannot be encrypted waits instead of being sent.")
                : qsTr("Not possible in a room that anybody can enter or that hides its members. Nothing is sent until you turn it off.")
            checked: head.details.encrypted
            onToggled: head.details.setEncrypted(checked)
        }
    }
    ColumnLayout {
        width: head.inside
        spacing: Theme.gap

        Label {
            Layout.fillWidth: true
            text: qsTr("People")
            font.pixelSize: Theme.textTitle
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Field {
            id: search

            objectName: "searchPeople"
            visible: head.details.crowd.total > 6 || text !== ""
            Layout.fillWidth: true
            round: true
            clearable: true
            iconName: "search"
            placeholder: qsTr("Search people")
            onEdited: text => head.details.crowd.find(text)
        }
    }
}
