package org.actant.model.impl;

import org.actant.model.ActantPackage;
import org.actant.model.PackedId;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.impl.ENotificationImpl;

/** Keeps the id as a number where it fits, which takes 12 bytes instead of some 50. */
public abstract class ElementImplCustom extends ElementImpl {

    private long packedId;
    private String foreignId;

    @Override
    public String getId() {
        return packedId == 0 ? foreignId : PackedId.unpack(packedId);
    }

    @Override
    public void setId(String newId) {
        String oldId = eNotificationRequired() ? getId() : null;
        packedId = newId == null ? 0 : PackedId.pack(newId);
        foreignId = packedId == 0 ? newId : null;
        if (eNotificationRequired()) {
            eNotify(new ENotificationImpl(this, Notification.SET, ActantPackage.ELEMENT__ID, oldId, newId));
        }
    }

    /** The id as {@link PackedId} packs it, or 0 if there is none or it does not fit. */
    public long packedId() {
        return packedId;
    }
}
