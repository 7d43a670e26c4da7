/// How hard a text is to read: pure measures of English words and sentences. May use nothing.
package org.nightstep.content.reading;
