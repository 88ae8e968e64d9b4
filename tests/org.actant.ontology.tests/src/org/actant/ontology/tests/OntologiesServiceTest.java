package org.actant.ontology.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.actant.core.ontology.Ontologies;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

class OntologiesServiceTest {

    @Test
    void theServiceFindsTheSchemesOfTheOtherBundle() throws InterruptedException {
        BundleContext context = FrameworkUtil.getBundle(OntologiesServiceTest.class).getBundleContext();
        ServiceTracker<Ontologies, Ontologies> tracker = new ServiceTracker<>(context, Ontologies.class, null);
        tracker.open();
        try {
            Ontologies service = tracker.waitForService(20_000);
            assertNotNull(service, "no service Ontologies");
            assertTrue(service.index().scheme("PLOVER").isPresent());
        } finally {
            tracker.close();
        }
    }
}
