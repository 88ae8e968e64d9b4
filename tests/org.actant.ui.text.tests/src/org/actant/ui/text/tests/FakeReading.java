package org.actant.ui.text.tests;

import org.actant.ui.text.gestures.Reading;

/** Reading without a screen: nothing is shown. */
final class FakeReading implements Reading {

    @Override
    public void find() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void findNext(boolean forwards) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void zoom(int steps) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void toggleNumbers() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasNumbers() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void chooseShown() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copyAnnotated() {
        throw new UnsupportedOperationException();
    }
}
