"""A night with Zhibiao in Airflow 2.4 or later: read and publish, then remove old snapshots.

Copy it into the folder of DAGs and set the Airflow variables zhibiao_home (a checkout), zhibiao_input and
zhibiao_warehouse. A run that failed (status 1) changed nothing for readers and is tried again, also when another run had
the lock of the warehouse; a wrong call (status 2) is not.
"""

import subprocess
from datetime import datetime, timedelta

from airflow.decorators import dag, task
from airflow.exceptions import AirflowException, AirflowFailException
from airflow.models import Variable

WRONG_CALL = 2


def zhibiao(*arguments):
    """Runs a command; what it prints goes to the log of the task."""
    command = [Variable.get("zhibiao_home") + "/jobs/run", *arguments, "--warehouse", Variable.get("zhibiao_warehouse")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8") as run:
        for line in run.stdout:
            print(line, end="")
    if run.returncode == WRONG_CALL:
        raise AirflowFailException("the call is wrong, see the log")
    if run.returncode != 0:
        raise AirflowException(f"status {run.returncode}: nothing changed for readers, see the log")


@dag(
    schedule="30 2 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,
    default_args={"retries": 2, "retry_delay": timedelta(minutes=10)},
    tags=["zhibiao"],
)
def zhibiao_nightly():
    @task(execution_timeout=timedelta(hours=6))
    def nightly():
        zhibiao("nightly", "--input", Variable.get("zhibiao_input"))

    @task
    def prune():
        zhibiao("prune", "--keep", "14")

    nightly() >> prune()


zhibiao_nightly()
