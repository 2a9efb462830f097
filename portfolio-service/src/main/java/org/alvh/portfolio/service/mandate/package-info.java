/** Mandates: read with the services that obey their sections, kept by hash, published. */
package org.alvh.portfolio.service.mandate;
