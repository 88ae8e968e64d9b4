package org.actant.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ModelDocumentationTest {

    @Test
    void everyClassAndEveryFeatureSaysWhatItMeans() {
        EPackage model = ModelFile.load(Project.here());
        List<String> silent = new ArrayList<>();
        for (EClassifier classifier : model.getEClassifiers()) {
            addIfSilent(silent, classifier, classifier.getName());
            if (classifier instanceof EClass type) {
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    addIfSilent(silent, feature, type.getName() + '.' + feature.getName());
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    private static void addIfSilent(List<String> silent, EModelElement element, String name) {
        String documentation = EcoreUtil.getDocumentation(element);
        if (documentation == null || documentation.isBlank()) {
            silent.add(name);
        }
    }
}
