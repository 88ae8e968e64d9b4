/**
 * The journal: a record on disk of what was done to a dossier since it was saved. A process that is killed loses nothing
 * that is in it.
 *
 * <p>
 * <b>When there is one.</b> The file {@code .actant/journal} in the folder of the dossier is made by the first command
 * after the dossier was opened or saved, and deleted when it is saved or closed. So a journal that nobody holds open means
 * that there is unsaved work. Beside it lies a {@code .gitignore}, so that git passes over the folder. Of a new dossier that
 * was never saved the first step is not written before the second, so that looking at a text leaves nothing beside it.
 *
 * <p>
 * <b>Format, version 1.</b> A first line {@code actant journal 1}, then frames: four bytes length of the contents with the
 * highest bit set in the last frame of a record, four bytes CRC-32C of these four and the contents, the contents (at least
 * one byte, at most {@value org.actant.core.journal.Frames#LONGEST}). Numbers are big endian. A record that is not whole is
 * none: what a killed process began to write is dropped, all before it holds. Contents of a record:
 *
 * <pre>
 * record    := CREATED id name            the dossier is new; only as the first record
 *            | STEP change* END label joins    joins: makes one step of undo with the step before
 *            | UNDO | REDO                of a step of this journal
 *            | UNDO_OLDER change* END label    of a step from before the journal, with what that changed
 *            | SAVING (file stamp?)* END  these files are about to be written
 * change    := SET object feature value?
 *            | ADD object feature index value
 *            | REMOVE object feature index
 *            | MOVE object feature from to
 *            | BRING value | TAKE_AWAY object    an ontology of the dossier
 *            | TEXT object text           the text of an article that is new
 * object    := root id way | NUMBERED number way | EXPECTED class | MISSING id | PROXY class address
 * root      := (IN_DOSSIER | IN_ARTICLE name | IN_ONTOLOGY file) (STATE stamp? | NOTHING)
 * way       := count (feature index?)*
 * value     := text | object | DEFINED class contents | FULFILLED number contents
 * contents  := count (feature (value? | count value*))*
 * </pre>
 *
 * Counts and indices are written with seven bits a byte, the lowest first; texts as their count of bytes and UTF-8; classes
 * and features by name, so that features may come to the model; values of attributes as the model writes them in XMI. An
 * object of the dossier is named by its file, the id of the nearest identified object around it and the way down from
 * there; where a journal first speaks of a file, it tells the stamp of what that held. What is new to the record, or leaves
 * the model in it, gets the next number of the record and is named by that; see {@code ObjectWriter}.
 *
 * <p>
 * <b>Limits.</b> A journal belongs to the files from which it was written: for each file that it builds on it says what
 * that held, and it is replayed onto nothing else. It is not forced to the disk: it outlives the process, not the machine.
 * It has at most {@value org.actant.core.journal.JournalFile#MOST_BYTES} bytes; what is done after that, or when the disk is
 * full, is not recorded until the dossier is saved, and the analyst is told. A journal that cannot be replayed is kept aside
 * in its folder, and the dossier opens as it was saved.
 */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.core.journal;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
