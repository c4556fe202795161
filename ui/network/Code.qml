// SPDX-License-Identifier: AGPL-3.0-or-later
import QtQuick

// A QR code on its own white ground, each module as large as it was drawn.
Image {
    id: code

    fillMode: Image.PreserveAspectFit
    smooth: false
    mirror: false
    asynchronous: false
    visible: status === Image.Ready
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR code of the link")
    LayoutMirroring.enabled: false
}
