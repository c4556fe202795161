// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick
import ui.controls

// Says that an invitation filled in part of a form; closing it takes that back (AccountForm, RegistrationForm).
Banner {
    id: banner

    required property var form

    objectName: "invited"
    visible: form.invited !== ""
    text: qsTr("Filled in by an invitation of %1.").arg(form.invited)
    iconName: "link"
    closable: true
    onClosed: form.forgetInvitation()
}
