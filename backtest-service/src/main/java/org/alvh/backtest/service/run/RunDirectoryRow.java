package org.alvh.backtest.service.run;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which desk a run is of. */
@Entity
@Table(name = "run_directory")
class RunDirectoryRow {

    @Id
    String run;

    String desk;

    protected RunDirectoryRow() {}

    RunDirectoryRow(String run, String desk) {
        this.run = run;
        this.desk = desk;
    }
}
