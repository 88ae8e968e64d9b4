package org.actant.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.actant.architecture.tests.diagram.ClassDiagram;
import org.actant.architecture.tests.diagram.DiagramLayout;
import org.junit.jupiter.api.Test;

/** The class diagram shows the model as it is. */
class ModelDiagramTest {

    private final Project project = Project.here();
    private final ClassDiagram diagram = new ClassDiagram(ModelFile.load(project),
            DiagramLayout.parse(Project.read(project.root().resolve("docs/model.layout"))));

    @Test
    void everyClassHasItsPlace() {
        assertEquals(Set.of(), diagram.misplaced(), "mend docs/model.layout");
    }

    @Test
    void theDiagramIsUpToDate() throws IOException {
        Path fresh = project.root().resolve("tests/org.actant.architecture.tests/target/model.svg");
        Files.writeString(fresh, diagram.draw());
        Path committed = project.root().resolve("docs/model.svg");
        String shown = Files.exists(committed) ? Project.read(committed) : "";
        assertTrue(Project.read(fresh).equals(shown),
                () -> "the model or its layout has changed: copy " + fresh + " to " + committed);
    }
}
