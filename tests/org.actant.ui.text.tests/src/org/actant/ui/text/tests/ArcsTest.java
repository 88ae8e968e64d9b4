package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.actant.core.commands.FillRole;
import org.actant.core.commands.NewConnection;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.ui.text.arcs.Arc;
import org.actant.ui.text.arcs.Ties;
import org.actant.ui.text.spans.VisualLine;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArcsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1100, 420})
    void theSelectedEventHasAnArcToEachThatTakesPart(int width) throws IOException {
        Sample sample = Sample.annotated(folder);
        Event talks = talks(sample);
        try (Screen screen = new Screen(sample, width)) {
            assertEquals(List.of(), screen.viewer.arcs().arcs(), "nothing is selected");
            screen.viewer.selection().show(talks);
            List<Arc> arcs = screen.viewer.arcs().arcs();
            assertEquals(Set.of("actor", "place"), arcs.stream().map(Arc::label).collect(Collectors.toSet()));
            arcs.forEach(arc -> assertRunsBesideWords(screen, arc));
            Screen.picture("arcs-" + width);
            ImageData with = screen.paint();
            screen.text().setCaretOffset(sample.text.indexOf("wies"));
            assertEquals(List.of(), screen.viewer.arcs().arcs());
            assertFalse(Arrays.equals(with.data, screen.paint().data), "arcs are painted");
        }
    }

    /** An arc crosses lines only over the margins. */
    private static void assertRunsBesideWords(Screen screen, Arc arc) {
        int left = screen.text().getLeftMargin();
        int right = screen.text().getClientArea().width - screen.text().getRightMargin();
        List<VisualLine> lines = screen.viewer.painter().layout().lines();
        for (int i = 1; i < arc.points().size(); i++) {
            Point from = arc.points().get(i - 1);
            Point to = arc.points().get(i);
            boolean overMargin = from.x == to.x && (from.x < left || from.x > right);
            int top = Math.min(from.y, to.y);
            int bottom = Math.max(from.y, to.y);
            assertTrue(overMargin || lines.stream()
                    .noneMatch(line -> top < line.y() + line.height() && bottom > line.y()),
                    () -> from + " to " + to + " of " + arc.label());
        }
    }

    @Test
    void whatIsNotSeenIsPointedToFromTheEdge() throws IOException {
        Sample sample = new Sample(folder, "Anna kam.\n" + "Zeile\n".repeat(200) + "Bericht und Ende.");
        Entity anna = sample.entity(Literals.ACTOR, "Person", "Anna");
        Event coming = sample.event("CONSULT", sample.words("Bericht"));
        sample.session.execute(new FillRole(coming, "actor", anna, null));
        try (Screen screen = new Screen(sample, 700)) {
            screen.viewer.selection().show(coming);
            screen.settle();
            Arc stub = screen.viewer.arcs().arcs().get(0);
            assertTrue(stub.leaves());
            assertEquals("actor: Anna", stub.label());
            assertTrue(stub.points().getLast().y < 10, "it points upwards");
            screen.paint();
            screen.text().setTopPixel(0);
            screen.settle();
            assertTrue(screen.viewer.arcs().arcs().get(0).points().getLast().y > screen.text().getClientArea().height
                    - 10);
        }
    }

    @Test
    void aConnectionLeadsFromItsSourceToItsTarget() throws IOException {
        Sample sample = Sample.annotated(folder);
        Event talks = sample.session.dossier().getEvents().get(0);
        Event occupation = sample.session.dossier().getEvents().get(1);
        sample.session.execute(new NewConnection(sample.session.dossier(), Literals.LINK, "BEFORE", List.of(talks),
                List.of(occupation)));
        Element link = sample.session.dossier().getLinks().get(0);
        try (Screen screen = new Screen(sample, 700)) {
            screen.viewer.selection().show(link);
            assertEquals(List.of("BEFORE"), screen.viewer.arcs().arcs().stream().map(Arc::label).toList());
        }
    }

    @Test
    void nothingIsLookedForWhileNothingIsSelected() {
        AtomicInteger asked = new AtomicInteger();
        Ties ties = new Ties(BasicTypes.catalogue(), element -> {
            asked.incrementAndGet();
            return List.<Mention>of();
        });
        assertEquals(List.of(), ties.of(null, null));
        assertEquals(0, asked.get());
    }

    private static Event talks(Sample sample) {
        Event talks = sample.session.dossier().getEvents().get(0);
        Entity geneva = sample.session.dossier().getEntities().stream()
                .filter(entity -> "Genf".equals(entity.getName())).findFirst().orElseThrow();
        sample.session.execute(new FillRole(talks, "place", geneva, null));
        return talks;
    }
}
