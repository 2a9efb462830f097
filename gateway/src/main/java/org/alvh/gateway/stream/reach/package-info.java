/** Which services can be reached, and since when. */
package org.alvh.gateway.stream.reach;
